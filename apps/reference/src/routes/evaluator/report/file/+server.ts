import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { programmeReport, reportHtml } from '@tldw/evaluation';
import { sayEvaluation } from '@tldw/evaluation/messages';
import { signedInAs } from '#lib/server/signed-in.ts';
import { closedWave, INSTRUMENT } from '#lib/server/survey-responses.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
  const { desk, language, today } = signedInAs(locals, 'evaluator', 'strategy-group');
  const report = programmeReport({
    instrument: INSTRUMENT,
    responses: await closedWave(desk),
    asOf: today,
    origin: locals.programme.isDemonstration ? 'invented' : 'collected',
  });
  if (!report.ok)
    error(404, report.refusals.map((each) => sayEvaluation(language, each)).join(' '));
  const html = reportHtml(report.value, language);
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(html),
    },
  });
};

/** The report is a page of its own with one style sheet inside it; nothing else is allowed. */
function policyFor(html: string): string {
  const style = /<style>(?<text>[^<]*)<\/style>/.exec(html)?.groups?.['text'] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'`;
}
