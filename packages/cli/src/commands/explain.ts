import type { Language } from '@tldw/core';
import { explain, readPlan, type Explanation } from '@tldw/curriculum';
import { dateIn, sayPlanning, stepIn } from '@tldw/curriculum/messages';
import { readCommandLine } from '../arguments.ts';
import { refused, type Command } from '../command.ts';
import { dayFrom, jsonFrom, needed } from './plan/inputs.ts';
import { sayRefusal } from './plan/plan-document.ts';

const usage = `tldw explain --plan PLAN.json --event ID [--day DATE] [--json]

Says why an event is where it is, and what would happen if it were moved to a day.

  --plan    what \`tldw plan --json\` or \`tldw replan --json\` printed
  --event   the id of an event, for example g-ast-1.group-session-3
  --day     a day to move it to: rules broken, other events that must move, how much worse
  --lang    kk, ru or en
`;

/** `tldw explain`: why an event is where it is. */
export const command: Command = {
  summary: 'say why an event is where it is, and what moving it would mean',
  usage,
  run: async (args, io) => {
    const { values } = readCommandLine({
      args: [...args],
      options: {
        plan: { type: 'string' },
        event: { type: 'string' },
        day: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const say = sayRefusal(io.language);
    const event = needed('event', values.event);
    const day = values.day === undefined ? undefined : dayFrom('day', values.day);
    const plan = readPlan(await jsonFrom(io, needed('plan', values.plan)));
    if (!plan.ok) return refused(io, plan.refusals, say, values.json);
    const explained = explain(plan.value, event, day);
    if (!explained.ok) return refused(io, explained.refusals, say, values.json);
    if (values.json) io.out(JSON.stringify(explained.value, undefined, 2));
    else io.out(inWords(explained.value, io.language));
    return 0;
  },
};

function inWords({ event, because, ifMoved }: Explanation, language: Language): string {
  const lines = [`${stepIn(language, event.id)}: ${dateIn(language, event.heldOn)}`];
  for (const reason of because) lines.push(`  ${sayPlanning(language, reason)}`);
  if (!ifMoved) return lines.join('\n');
  lines.push('', `→ ${dateIn(language, ifMoved.on)}: ${ifMoved.possible ? '✓' : '✗'}`);
  for (const rule of ifMoved.clash) lines.push(`  – ${sayPlanning(language, rule)}`);
  for (const { event: other, from, to } of ifMoved.moves) {
    lines.push(`  ${stepIn(language, other)}: ${dateIn(language, from)} → ${dateIn(language, to)}`);
  }
  return lines.join('\n');
}
