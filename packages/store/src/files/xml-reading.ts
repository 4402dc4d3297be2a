import type { FileProblem } from '../refusals.ts';
import { xmlText } from './xml-text.ts';

/** An element's beginning in the XML of a document. */
export interface XmlElement {
  /** Without its prefix, which a writer chooses freely. */
  readonly name: string;
  /** The attribute of exactly this name. */
  readonly attribute: (name: string) => string | undefined;
  /** Every attribute of this name, whatever stands before its colon. */
  readonly anyNamed: (name: string) => readonly string[];
  /** The names of all attributes. */
  readonly attributes: () => readonly string[];
  /** The text up to the next element. */
  readonly text: string;
}

/**
 * Show every element of a document's part to `look`, in order, until it finds something wrong.
 *
 * A part that others may read differently is unreadable: in another alphabet, with an element that
 * does not end, or with definitions of its own, which documents of this kind may not have.
 */
export function problemInElements(
  bytes: Buffer,
  look: (element: XmlElement) => FileProblem | undefined,
): FileProblem | undefined {
  const text = xmlText(bytes);
  if (text === undefined) return 'unreadable';
  let head: string | undefined;
  let said = '';
  const lookAtLast = (): FileProblem | undefined =>
    head === undefined ? undefined : look(elementOf(head, unescaped(said)));
  let at = 0;
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', at)) {
    said += text.slice(at, open);
    const end = endOfMarkup(text, open);
    if (end === undefined) return 'unreadable';
    at = end;
    if (text.startsWith('<![CDATA[', open))
      said += text.slice(open + 9, end - 3).replaceAll('&', '&amp;');
    if (text[open + 1] === '!' || text[open + 1] === '?') continue;
    if (text[open + 1] === '/') continue;
    const problem = lookAtLast();
    if (problem) return problem;
    head = text.slice(open + 1, end - 1);
    said = '';
  }
  return lookAtLast();
}

function endOfMarkup(text: string, open: number): number | undefined {
  for (const [begin, finish] of ENCLOSED) {
    if (!text.startsWith(begin, open)) continue;
    const end = text.indexOf(finish, open + begin.length);
    return end === -1 ? undefined : end + finish.length;
  }
  if (text[open + 1] === '!') return undefined;
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '>') return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at === -1) return undefined;
  }
  return undefined;
}
const ENCLOSED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function elementOf(head: string, text: string): XmlElement {
  const full = /^[^\s/]*/.exec(head)![0];
  const pairs = (): (readonly [string, string])[] =>
    [...head.slice(full.length).matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name!,
      unescaped(double ?? single ?? ''),
    ]);
  return {
    name: full.slice(full.indexOf(':') + 1),
    attribute: (name) => pairs().find(([each]) => each === name)?.[1],
    anyNamed: (name) =>
      pairs()
        .filter(([each]) => each === name || each.endsWith(`:${name}`))
        .map(([, value]) => value),
    attributes: () => pairs().map(([name]) => name),
    text,
  };
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (...groups: string[]) => {
    const [whole, decimal, hex, name] = groups;
    if (name) return NAMED[name] ?? whole!;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
