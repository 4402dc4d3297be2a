import { nameOn } from '@tldw/core/country';
import { say } from '@tldw/core/messages';
import {
  compareScenarios,
  planRollout,
  readScenario,
  rolloutMessages,
  type RolloutScenario,
} from '@tldw/curriculum/rollout';
import { newId, type KeptRecord, type PersonDesk } from '@tldw/store';
import { country } from '../country.ts';
import { numberOf, textOf } from '../form.ts';
import { inLanguage } from '../named.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

/** The scenarios that were described, by name: in the same order whenever they are looked at. */
export async function scenariosOf(
  desk: PersonDesk,
): Promise<readonly KeptRecord<RolloutScenario>[]> {
  const records = await desk.listRecords<RolloutScenario>('programme-plan', { state: 'scenario' });
  return records.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
}

/** Scenarios side by side, with the schools of each year and the regions that have to wait. */
export async function growthPage({ desk, language, today }: SignedIn) {
  const records = await scenariosOf(desk);
  const scenarios = records.map(({ document }) => document);
  const lines = compareScenarios(scenarios);
  const regionName = (id: string) => {
    const region = country.regions.find((each) => each.id === id);
    return (region && inLanguage(nameOn(region, today), language)) || id;
  };
  return {
    scenarios: records.map(({ id, version, document }, index) => {
      const { years } = planRollout(document);
      return {
        id,
        version,
        name: document.id,
        line: lines[index]!,
        years: years.map(({ year, schools, teachers }) => ({ year, schools, teachers })),
        waiting: [
          ...new Set(
            years.flatMap(({ waiting }) =>
              waiting.flatMap(({ because, region }) =>
                because.map((each) =>
                  say(rolloutMessages, language, {
                    ...each,
                    params: { ...each.params, region: regionName(region) },
                  } as typeof each),
                ),
              ),
            ),
          ),
        ],
        inputs: {
          facilitators: document.facilitators,
          retention: Math.round(document.retention * 100),
          completion: Math.round(document.completion * 100),
          seats: document.inductionSeats,
        },
      };
    }),
  };
}

type Problems = { readonly problems: readonly string[] };

/** Read a scenario that differs from a known one in a few figures. */
async function scenarioFrom(
  { desk, language }: SignedIn,
  form: FormData,
  name: string,
): Promise<{ readonly scenario: RolloutScenario } | Problems> {
  const known = await scenariosOf(desk);
  const base = known.find(({ id }) => id === textOf(form, 'base'))?.document;
  const share = (field: string) => (numberOf(form, field) ?? Number.NaN) / 100;
  if (!base || !/^[\p{L}\d][\p{L}\d -]{0,40}$/u.test(name)) return { problems: ['wrong'] };
  if (known.some(({ document }) => document.id === name)) return { problems: ['taken'] };
  const read = readScenario({
    ...base,
    id: name,
    facilitators: numberOf(form, 'facilitators'),
    retention: share('retention'),
    completion: share('completion'),
    inductionSeats: numberOf(form, 'seats'),
  });
  return read.ok
    ? { scenario: read.value }
    : { problems: read.refusals.map((each) => say(rolloutMessages, language, each)) };
}

/** What other figures would lead to. Nothing is kept, so that they need no name. */
export async function tryScenario(request: SignedIn, form: FormData) {
  const read = await scenarioFrom(request, form, `0-${newId(Date.now())}`);
  if ('problems' in read) return read;
  const [line] = compareScenarios([read.scenario]);
  return { line: line! };
}

/** Save a scenario that differs from a known one in a few figures. */
export async function saveScenario(request: SignedIn, form: FormData): Promise<readonly string[]> {
  const read = await scenarioFrom(request, form, textOf(form, 'name'));
  if ('problems' in read) return read.problems;
  const kept = await request.desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'programme-plan',
    state: 'scenario',
    document: read.scenario,
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(request.language, each));
}
