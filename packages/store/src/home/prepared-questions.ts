import { parse, protocol, type PGlite } from '@electric-sql/pglite';
import type { Driver } from './home.ts';

/** A question that the engine has read and planned once, and answers again by name. */
interface PreparedQuestion {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  /** How the columns of its answer are described; absent where it answers with none. */
  readonly columns: EngineMessage | undefined;
}

type EngineMessage = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];
type RowMode = 'array' | 'object';

/** Lists of many lengths make many texts; the longest unused is forgotten first. */
const MOST_PREPARED = 400;

const { serialize } = protocol;
const SYNC = serialize.sync();

/**
 * Talk to the embedded engine in as few words as its protocol allows.
 *
 * The engine's own `query` reads and plans a text anew each time, in six turns. A page asks the same
 * dozen questions as the page before it, and half of the time went into planning what the fence adds
 * to each: so every text is prepared once and afterwards asked by its name, in one turn.
 */
export function preparedQuestions(engine: PGlite): Driver {
  const prepared = new Map<string, PreparedQuestion>();
  let made = 0;

  const say = (...parts: readonly Uint8Array[]): Promise<EngineMessage[]> =>
    engine.execProtocolStream(parts.length === 1 ? parts[0]! : Buffer.concat(parts), {
      syncToFs: false,
    });

  const forgetOldest = async (): Promise<void> => {
    const [text, oldest] = prepared.entries().next().value ?? [];
    if (text === undefined || oldest === undefined) return;
    prepared.delete(text);
    await say(serialize.close({ type: 'S', name: oldest.name }), SYNC);
  };

  const prepare = async (text: string): Promise<PreparedQuestion> => {
    const known = prepared.get(text);
    if (known) {
      // Put last: what is asked often is never the oldest.
      prepared.delete(text);
      prepared.set(text, known);
      return known;
    }
    if (prepared.size >= MOST_PREPARED) await forgetOldest();
    made += 1;
    const name = `q${made}`;
    const described = await say(
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      SYNC,
    );
    const question = {
      name,
      parameterTypes: parse.parseDescribeStatementResults(described),
      columns: described.find((message) => message.name === 'rowDescription'),
    };
    prepared.set(text, question);
    return question;
  };

  const ask = async <Row>(
    text: string,
    values: readonly unknown[],
    rowMode: RowMode,
  ): Promise<Row[]> => {
    const { name, parameterTypes, columns } = await prepare(text);
    const answer = await say(
      serialize.bind({
        statement: name,
        values: values.map((value, index) => engineValue(engine, value, parameterTypes[index])),
      }),
      serialize.execute({}),
      SYNC,
    );
    const messages = columns ? [columns, ...answer] : answer;
    return (parse.parseResults(messages, engine.parsers, { rowMode })[0]?.rows ?? []) as Row[];
  };

  return {
    arrays: (text, values) => ask(text, values, 'array'),
    objects: (text, values) => ask(text, values, 'object'),
    script: async (text) => {
      // It may change tables, and what was planned over the old ones is of no use.
      prepared.clear();
      await say(serialize.query(text));
      await say(serialize.query('deallocate all'));
    },
  };
}

/** A value as the engine takes it, by the type that it expects in this place. */
function engineValue(engine: PGlite, value: unknown, type: number | undefined): string | null {
  if (value === null || value === undefined) return null;
  const serializer = type === undefined ? undefined : engine.serializers[type];
  if (serializer) return serializer(value);
  if (typeof value === 'string') return value;
  if (['number', 'bigint', 'boolean'].includes(typeof value)) return `${value as number}`;
  throw new TypeError(`A value of type ${type} cannot be given as ${typeof value}.`);
}

/** One plain statement or several, with the words by which the engine confirms the last of them. */
export async function tellEngine(engine: PGlite, text: string): Promise<string> {
  const told = await engine.execProtocolStream(serialize.query(text), { syncToFs: false });
  const done = told.findLast((message) => message.name === 'commandComplete');
  return done && 'text' in done ? String(done.text) : '';
}
