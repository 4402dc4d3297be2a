import { diffByReader, readChanges, readPlan, replan, type PlanChange } from '@tldw/curriculum';
import { dateIn, sayPlanning, stepIn } from '@tldw/curriculum/messages';
import type { Language } from '@tldw/core';
import { readCommandLine } from '../arguments.ts';
import { refused, type Command } from '../command.ts';
import { dayFrom, jsonFrom, needed, refusalsOf } from './plan/inputs.ts';
import { planAsCsv, sayRefusal } from './plan/plan-document.ts';
import { readerInWords } from './plan/reader-words.ts';

const usage = `tldw replan --plan PLAN.json --changes CHANGES.json --as-of DATE [--json | --csv]

Repairs a plan with the least disturbance when the world changes. What is past never moves; announced
events move as few and as little as possible; the diff says what moved, why, and whom to tell.

  --plan      what \`tldw plan --json\` or \`tldw replan --json\` printed
  --changes   one change or a list: { "kind": "closure" | "decree" | "absence" | "not-held" |
              "joins-late", "from", "to", "closes"?: "in-person" | "all", "regions"?, "schools"?,
              "groups"?, "people"?, "events"?, "note" }
  --as-of     the day on which the news arrives
  --json      the new plan and the diff as one JSON document;  --csv  the new plan, one row per event
  --lang      kk, ru or en
`;

/** `tldw replan`: repair a plan with the least disturbance. */
export const command: Command = {
  summary: 'repair a plan with the least disturbance, and say whom to tell',
  usage,
  run: async (args, io) => {
    const { values } = readCommandLine({
      args: [...args],
      options: {
        plan: { type: 'string' },
        changes: { type: 'string' },
        'as-of': { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const say = sayRefusal(io.language);
    const asOf = dayFrom('as-of', needed('as-of', values['as-of']));
    const plan = readPlan(await jsonFrom(io, needed('plan', values.plan)));
    const changes = readChanges(await jsonFrom(io, needed('changes', values.changes)));
    if (!plan.ok || !changes.ok) {
      return refused(io, refusalsOf(plan, changes), say, values.json);
    }
    const repaired = replan(plan.value, changes.value, asOf);
    if (!repaired.ok) return refused(io, repaired.refusals, say, values.json);
    const { diff, eventsMoved, daysMoved } = repaired.value;
    if (values.json) {
      const document = { plan: repaired.value.plan, diff, eventsMoved, daysMoved };
      io.out(JSON.stringify(document, undefined, 2));
    } else if (values.csv) {
      io.out(planAsCsv(repaired.value.plan.events, io.language));
    } else {
      io.out(diffAsText(diff, io.language));
    }
    return 0;
  },
};

function diffAsText(diff: readonly PlanChange[], language: Language): string {
  const lines: string[] = [];
  for (const change of diff) {
    const mode =
      change.fromMode === change.toMode ? '' : ` (${change.fromMode} → ${change.toMode})`;
    const days = [change.from, change.to].map((day) => dateIn(language, day));
    const when = change.from === change.to ? days[0] : days.join(' → ');
    lines.push(`${stepIn(language, change.event)}: ${when}${mode}`);
    for (const reason of change.because) lines.push(`    ${sayPlanning(language, reason)}`);
  }
  lines.push('');
  for (const { reader, changes } of diffByReader(diff)) {
    const events = changes.map((change) => stepIn(language, change.event)).join('; ');
    lines.push(`${readerInWords(language, reader)}: ${events}`);
  }
  return `${lines.join('\n')}\n`;
}
