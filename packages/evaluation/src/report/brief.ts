import { isEstimated } from '../statistics/estimate.ts';
import type { Associations } from './associations.ts';
import { directionOf, type ChangeSummary } from './changes.ts';
import type { ReportFacts } from './findings.ts';
import { ENOUGH_CLUSTERS, isImproper, settles, verdictOf } from './model-verdict.ts';
import type { Statement } from './statement.ts';

/** The whole report in three to five sentences: what was found, how sure it is, what it does not show. */
export function inBrief(facts: ReportFacts): readonly Statement[] {
  const { associations, changes, used, clusters } = facts;
  const said: Statement[] = [];
  if (associations.kind === 'fitted') {
    const shown = associations.links.filter(({ cautious }) => settles(cautious));
    said.push({
      code: 'report.brief-links',
      params: {
        pairs: shown.map(({ from, to, est }) => ({ from, to, isInverse: est < 0 })),
        open: associations.links.length - shown.length,
      },
    });
  } else if (associations.kind === 'not-fitted') {
    said.push({ code: 'report.brief-no-links', params: {} });
  }
  const measured = examined(changes, 'change');
  const remembered = examined(changes, 'change-as-remembered');
  if (measured.length > 0)
    said.push({ code: 'report.brief-change', params: byDirection(measured) });
  if (remembered.length > 0) {
    said.push({ code: 'report.brief-remembered', params: byDirection(remembered) });
  }
  said.push({
    code: 'report.brief-sureness',
    params: { sureness: surenessOf(associations, clusters), used, clusters },
  });
  said.push({
    code: 'report.brief-not-shown',
    params: { hasChange: measured.length + remembered.length > 0 },
  });
  return said;
}

function examined(changes: readonly ChangeSummary[], kind: ChangeSummary['kind']) {
  return changes.filter((each) => each.kind === kind && isEstimated(each.difference));
}

function byDirection(changes: readonly ChangeSummary[]) {
  const of = (direction: ReturnType<typeof directionOf>) =>
    changes.filter((each) => directionOf(each) === direction).map(({ scale }) => scale);
  return { risen: of('higher'), fallen: of('lower'), unsettled: of('open') };
}

function surenessOf(associations: Associations, clusters: number): 'firm' | 'rough' | 'weak' {
  if (associations.kind === 'fitted') {
    if (verdictOf(associations) === 'poor' || isImproper(associations)) return 'weak';
  }
  return clusters < ENOUGH_CLUSTERS ? 'rough' : 'firm';
}
