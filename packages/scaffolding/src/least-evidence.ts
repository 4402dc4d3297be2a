import { isOwnWork } from './coding.ts';
import type { CompiledRules } from './compile-rules.ts';
import { DIMENSIONS } from './dimension.ts';
import { EVIDENCE_KINDS } from './evidence.ts';
import { OUTCOME_NUMBERS } from './fact.ts';
import type { Missing, NeededEvidence } from './missing.ts';
import type { TeacherState } from './teacher-state.ts';
import { releasesWith } from './try-release.ts';

/** More successes, or failures, than this are not asked for: then other rules stand in the way. */
export const MOST_SUCCESSES = 5;

/** The least evidence that releases a level in these circumstances, found by trying. */
export function leastEvidence(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
  frame: readonly Missing[],
  wait: number,
): readonly Missing[] {
  const tries = (evidence: readonly NeededEvidence[], contact: boolean) =>
    releasesWith(state, index, rules, frame, wait, evidence, contact);
  if (tries([], false)) return [];
  if (tries([], true)) return [{ need: 'contact' }];
  const options = evidenceOptions(state, index, rules);
  for (let count = 1; count <= MOST_SUCCESSES; count += 1) {
    const partials: Missing = { need: 'partials', count };
    if (releasesWith(state, index, rules, [...frame, partials], wait, [], false)) return [partials];
    for (const chosen of choices(options, count)) {
      const evidence = chosen.map(({ kind, by, otherSource }, at) => ({
        kind,
        by: otherSource ? `another-${at + 1}` : by,
      }));
      if (!tries(evidence, false)) continue;
      return [
        {
          need: 'successes',
          count,
          // Where nothing but own work speaks to the dimension, there is nothing to choose and to say.
          ownWork: options.some(({ kind }) => !isOwnWork(kind))
            ? chosen.filter(({ kind }) => isOwnWork(kind)).length
            : 0,
          otherSource: chosen.filter(({ otherSource }) => otherSource).length,
          evidence,
        },
      ];
    }
  }
  return [{ need: 'other-rules' }];
}

interface EvidenceOption extends NeededEvidence {
  readonly otherSource: boolean;
  readonly weight: number;
}

// From the easiest to the hardest: somebody who saw it before, or somebody new; any work, or own work.
function evidenceOptions(
  { lanes, people }: TeacherState,
  index: number,
  rules: CompiledRules,
): EvidenceOption[] {
  const successes = lanes[index]!.evidence.filter(
    ({ outcome }) => outcome === OUTCOME_NUMBERS.success,
  ).map(({ kind, by }) => ({ kind: EVIDENCE_KINDS[kind]!, by: people[by]! }));
  const { speaksTo } = rules.book;
  const dimension = DIMENSIONS[index]!;
  const thinking = (['reflection', 'critical-friendship'] as const).find((kind) =>
    speaksTo[kind].includes(dimension),
  );
  const seenThinking = successes.find(({ kind }) => !isOwnWork(kind));
  const seenWork = successes.find(({ kind }) => isOwnWork(kind));
  const first = successes[0]?.by ?? 'the-facilitator';
  const options: EvidenceOption[] = [];
  if (seenThinking) {
    options.push({ kind: seenThinking.kind, by: seenThinking.by, otherSource: false, weight: 0 });
  }
  if (seenWork ?? successes.length === 0) {
    const kind = seenWork?.kind ?? 'supervision-rating';
    options.push({ kind, by: seenWork?.by ?? first, otherSource: false, weight: 1 });
  }
  if (thinking) options.push({ kind: thinking, by: first, otherSource: true, weight: 2 });
  options.push({ kind: 'supervision-rating', by: first, otherSource: true, weight: 3 });
  return options;
}

function choices(options: readonly EvidenceOption[], count: number): EvidenceOption[][] {
  const found: EvidenceOption[][] = [];
  const extend = (chosen: EvidenceOption[], from: number): void => {
    if (chosen.length === count) {
      found.push(chosen);
      return;
    }
    for (let at = from; at < options.length; at += 1) extend([...chosen, options[at]!], at);
  };
  extend([], 0);
  const weight = (chosen: readonly EvidenceOption[]) =>
    chosen.reduce((sum, each) => sum + each.weight, 0);
  return found.sort((a, b) => weight(a) - weight(b));
}
