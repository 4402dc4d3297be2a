import { textIn, type Language } from '@tldw/core';
import { isComparing, type Condition, type Quantity } from './condition.ts';
import { SCAFFOLDING_MESSAGES } from './messages/index.ts';
import type { RuleBook } from './rule-book.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/**
 * The rule book as Markdown: the rules in order of priority, the thresholds with their provenance,
 * how evidence is coded, what each episode allows, and the sources.
 */
export function ruleTable(rules: RuleBook = TLDW_RULES, language: Language = 'en'): string {
  const say = SCAFFOLDING_MESSAGES[language];
  const title = (key: Parameters<(typeof say)['table.title']>[0]['part']) =>
    say['table.title']({ part: key });
  return [
    `# ${title('book')}`,
    '',
    title('intro'),
    '',
    `## ${title('rules')}`,
    '',
    ...rulesPart(rules, language),
    '',
    `## ${title('thresholds')}`,
    '',
    ...table(
      title('threshold-heads').split('|'),
      Object.entries(rules.thresholds).map(([name, each]) => [
        `\`${name}\``,
        String(each.value),
        each.status,
        each.because,
        each.sources.join(', '),
      ]),
    ),
    '',
    `## ${title('coding')}`,
    '',
    ...codingPart(rules, title('coding-heads').split('|')),
    '',
    `## ${title('episodes')}`,
    '',
    ...episodesPart(rules, language),
    '',
    `## ${title('sources')}`,
    '',
    ...Object.entries(rules.sources).map(([name, text]) => `- **${name}**: ${text}`),
    '',
  ].join('\n');
}

/** A condition on one line, close to how it is read aloud. */
export function conditionText(condition: Condition): string {
  if (isComparing(condition)) {
    const narrowed = [
      ...(condition.newest === undefined ? [] : [`newest ${quantity(condition.newest)}`]),
      ...(condition.of ? [condition.of.join(' or ')] : []),
      ...(condition.days === undefined ? [] : [`last ${quantity(condition.days)} days`]),
    ];
    const fact = condition.fact + (narrowed.length > 0 ? ` (${narrowed.join(', ')})` : '');
    return `${fact} ${condition.is.replace('-', ' ')} ${quantity(condition.value)}`;
  }
  if ('all' in condition) return condition.all.map(bracketed).join(' and ');
  if ('any' in condition) return condition.any.map(bracketed).join(' or ');
  if ('not' in condition) return `not ${bracketed(condition.not)}`;
  return `rule ${condition.rule}`;
}

function bracketed(condition: Condition): string {
  const text = conditionText(condition);
  return 'all' in condition || 'any' in condition ? `(${text})` : text;
}

function quantity(value: Quantity): string {
  return typeof value === 'number' ? String(value) : `\`${value.threshold}\``;
}

function rulesPart(rules: RuleBook, language: Language): string[] {
  const heads = SCAFFOLDING_MESSAGES[language]['table.title']({ part: 'rule-heads' }).split('|');
  const ordered = [...rules.rules].sort((a, b) => b.priority - a.priority);
  return table(
    heads,
    ordered.map((rule) => [
      rule.id,
      textIn(rule.name, language)?.text ?? '',
      conditionText(rule.when),
      rule.action,
      String(rule.priority),
      textIn(rule.advice, language)?.text ?? '',
      rule.sources.join(', '),
    ]),
  );
}

function codingPart(rules: RuleBook, heads: string[]): string[] {
  return table(
    heads,
    Object.entries(rules.coding).map(([kind, coding]) => [
      kind,
      ...(['success', 'partial', 'failure'] as const).map((outcome) =>
        coding.bands
          .filter((band) => band.outcome === outcome)
          .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
          .join(', '),
      ),
    ]),
  );
}

function episodesPart(rules: RuleBook, language: Language): string[] {
  const say = SCAFFOLDING_MESSAGES[language];
  const dimensions = [
    'planning',
    'meaning',
    'confronting',
    'feeling',
    'structuring',
    'valuing',
  ] as const;
  const heads = ['', ...dimensions.map((dimension) => say['name.dimension']({ dimension }))];
  const rows = rules.episodes.map(({ episode, lowest, afterPlanConsulted }) => [
    say['name.episode']({ episode }),
    ...dimensions.map((dimension) => {
      const after = afterPlanConsulted?.[dimension];
      return `${lowest[dimension]}${after === undefined ? '' : ` (${after})`}`;
    }),
  ]);
  return table(heads, rows);
}

// Columns are aligned as Prettier writes them, so that the page in docs/ stays as it is generated.
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[], fill: string) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!, fill)).join(' | ')} |`;
  const [first, ...others] = cells;
  return [
    line(first!, ' '),
    line(
      heads.map(() => '---'),
      '-',
    ),
    ...others.map((row) => line(row, ' ')),
  ];
}
