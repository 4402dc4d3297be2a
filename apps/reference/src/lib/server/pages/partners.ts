import { planRollout } from '@tldw/curriculum/rollout';
import { growthWords } from '#lib/words/growth.ts';
import { PARTNER_PART_NAMES } from '#lib/words/partner-parts.ts';
import { inLanguage } from '../named.ts';
import type { InitiativeDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { scenariosOf } from './growth.ts';

/** Who carries the initiative, and who would pay for what in the scenario that is asked for. */
export async function partnersPage({ desk, language, today }: SignedIn, asked: string | null) {
  const [initiative, scenarios] = await Promise.all([
    desk.readInitiative<InitiativeDocument>(),
    scenariosOf(desk),
  ]);
  const partners = initiative?.document.initiative.partners ?? [];
  const chosen = scenarios.find(({ id }) => id === asked) ?? scenarios[0];
  const scenario = chosen?.document;
  // A scenario that the programme named itself keeps its name.
  const called = (id: string) => growthWords[language].names[id] ?? id;
  const years = scenario ? planRollout(scenario).years : [];
  const payers = new Map<string, number>();
  for (const { cost } of years) {
    for (const [payer, sum] of Object.entries(cost.byPayer)) {
      payers.set(payer, (payers.get(payer) ?? 0) + sum);
    }
  }
  const total = [...payers.values()].reduce((sum, each) => sum + each, 0);
  const nameOf = (id: string) =>
    inLanguage(partners.find((partner) => partner.id === id)?.name, language);
  return {
    partners: partners.map(({ id, name, parts, from, until, website }) => ({
      id,
      name: inLanguage(name, language),
      parts: parts.map((part) => PARTNER_PART_NAMES[language][part] ?? part),
      from,
      until,
      hasEnded: until !== undefined && until < today,
      website,
    })),
    funding: scenario && {
      scenario: called(scenario.id),
      scenarios: scenarios.map(({ id, document }) => ({
        id,
        name: called(document.id),
        isChosen: id === chosen?.id,
      })),
      years: years.length,
      payers: [...payers]
        .map(([payer, sum]) => ({
          payer,
          name: nameOf(payer),
          sum,
          share: total > 0 ? sum / total : 0,
          items: scenario.ingredients.filter((each) => each.payer === payer).map(({ id }) => id),
        }))
        .toSorted((a, b) => b.sum - a.sum),
    },
  };
}
