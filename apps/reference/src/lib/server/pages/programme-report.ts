import {
  facilitatorFeedback,
  programmeReport,
  reportHtml,
  schoolDirectorFeedback,
  type JointDisplayRow,
} from '@tldw/evaluation';
import { sayEvaluation } from '@tldw/evaluation/messages';
import { rememberWork } from '../remembered-work.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersOfClosed } from '../survey-responses.ts';
import { chosenWave } from './scores.ts';

// A second of models, resamplings and tables: worked out once for each state of the record.
const workedOut = rememberWork(8, programmeReport);

/** The report on a closed wave as HTML of its own, or why there is none yet. */
export async function reportOn(request: SignedIn, url: URL, isInvented: boolean) {
  const { desk, language, today } = request;
  const { chosen, choices, isUnknown } = await chosenWave(request, url);
  if (!chosen) return { choices, isUnknown, html: undefined, problems: [] };
  const { instrument, wave } = chosen;
  const [answers, rows, waves, directors, facilitators] = await Promise.all([
    answersOfClosed(desk, instrument, wave),
    desk.listRecords<JointDisplayRow>('joint-display'),
    desk.listWaves(),
    answersOfClosed(desk, schoolDirectorFeedback, 'post'),
    answersOfClosed(desk, facilitatorFeedback, 'post'),
  ]);
  const asked = waves.find((each) => each.instrument === instrument.id && each.wave === wave)
    ?.document['asked'];
  const report = answers.ok
    ? workedOut({
        instrument,
        responses: answers.value,
        wave,
        asOf: today,
        origin: isInvented ? 'invented' : 'collected',
        jointDisplay: rows.map(({ document }) => document),
        ...(typeof asked === 'number' ? { asked } : {}),
        feedback: [
          { instrument: schoolDirectorFeedback, responses: directors.ok ? directors.value : [] },
          { instrument: facilitatorFeedback, responses: facilitators.ok ? facilitators.value : [] },
        ].filter((each) => each.responses.length > 0),
      })
    : answers;
  return report.ok
    ? { choices, isUnknown, html: reportHtml(report.value, language), problems: [] }
    : {
        choices,
        isUnknown,
        html: undefined,
        problems: report.refusals.map((each) => sayEvaluation(language, each)),
      };
}

/**
 * What stands between the tags of the report's page, to be shown within a page of the app: its first
 * heading, below which a page may put what is its own, and all that follows.
 */
export function insideOf(html: string): { readonly heading: string; readonly body: string } {
  const from = html.indexOf('<main>');
  const to = html.lastIndexOf('</main>');
  const inside = from < 0 || to < 0 ? '' : html.slice(from + '<main>'.length, to);
  // Its wide tables show that they scroll as the app's own do.
  const body = inside.replaceAll('<div class="wide"', '<div class="wide table-wrap"');
  const end = body.indexOf('</h1>') + '</h1>'.length;
  return { heading: body.slice(0, end), body: body.slice(end) };
}
