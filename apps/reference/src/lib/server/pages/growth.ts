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
import type { SignedIn } from '../signed-in.ts';

/** The scenarios that were described, as the record keeps them. */
export async function scenariosOf(
  desk: PersonDesk,
): Promise<readonly KeptRecord<RolloutScenario>[]> {
  return desk.listRecords<RolloutScenario>('programme-plan', { state: 'scenario' });
}

/** Scenarios side by side, with the schools of each year and the regions that have to wait. */
export async function growthPage({ desk, language, today }: SignedIn) {
  const records = (await scenariosOf(desk)).toSorted((a, b) =>
    a.document.id < b.document.id ? -1 : 1,
  );
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

/** Save a scenario that differs from a known one in a few figures. */
export async function saveScenario(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<readonly string[]> {
  const base = (await scenariosOf(desk)).find(({ id }) => id === textOf(form, 'base'))?.document;
  const share = (name: string) => (numberOf(form, name) ?? Number.NaN) / 100;
  const name = textOf(form, 'name');
  const read =
    base && /^[\p{L}\d][\p{L}\d -]{0,40}$/u.test(name)
      ? readScenario({
          ...base,
          id: name,
          facilitators: numberOf(form, 'facilitators'),
          retention: share('retention'),
          completion: share('completion'),
          inductionSeats: numberOf(form, 'seats'),
        })
      : undefined;
  if (!read) return ['wrong'];
  if (!read.ok) return read.refusals.map((each) => say(rolloutMessages, language, each));
  await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'programme-plan',
    state: 'scenario',
    document: read.value,
  });
  return [];
}
