import { writeFileSync } from 'node:fs';
import {
  DISCLOSURE_RULES,
  hideSmallCells,
  type CountedPlace,
  type PublishedPlace,
} from '../../src/index.ts';
import { valuesFound } from './attack.ts';
import { twoWaves } from './first-year.ts';
import { foundByKnowing, hideOnlyRisky, shownOf } from './knowing-attacker.ts';

/**
 * The long form of the disclosure tests: 1,000 programmes of the first year's size, two waves each,
 * attacked by linear algebra and by an attacker who knows all sizes and the rule. Writes
 * `docs/reference/disclosure-attack.md`; ends with 1 if anything was found.
 *
 * `node --conditions=@tldw/source packages/evaluation/test/disclosure/attack-first-years.ts [programmes]`
 */
const programmes = Number(process.argv[2] ?? 1000);
const rule = DISCLOSURE_RULES.programme;
const methods: Readonly<Record<string, (place: CountedPlace) => PublishedPlace>> = {
  'Only what is risky is hidden (for comparison)': (place) => hideOnlyRisky(place, rule.least),
  '`hideSmallCells`, at least 5': (place) => hideSmallCells(place, rule),
  '`hideSmallCells`, at least 10 (public)': (place) =>
    hideSmallCells(place, DISCLOSURE_RULES.public),
};

const started = performance.now();
let failures = 0;
const rows = Object.entries(methods).map(([name, publish]) => {
  const tally = { cells: 0, shown: 0, hidden: 0, byAlgebra: 0, byKnowing: 0, waves: 0 };
  for (let seed = 1; seed <= programmes; seed += 1) {
    for (const wave of twoWaves(seed)) {
      const published = publish(wave);
      const { shown, of } = shownOf(published);
      tally.waves += 1;
      tally.cells += of;
      tally.shown += shown;
      tally.hidden += of - shown;
      tally.byAlgebra += valuesFound(published).length;
      tally.byKnowing += foundByKnowing(wave, publish).length;
    }
  }
  if (name.startsWith('`')) failures += tally.byAlgebra + tally.byKnowing;
  return `| ${name} | ${tally.waves} | ${Math.round((100 * tally.shown) / tally.cells)} % | ${tally.hidden} | ${tally.byAlgebra} | ${tally.byKnowing} |`;
});
const seconds = Math.round((performance.now() - started) / 1000);

writeFileSync(
  new URL('../../../../docs/reference/disclosure-attack.md', import.meta.url),
  [
    '# What attackers find in published counts',
    '',
    'Written by `node --conditions=@tldw/source packages/evaluation/test/disclosure/attack-first-years.ts`',
    `(${programmes} programmes, ${seconds} s; a short form runs with the tests). Each programme has the size of the`,
    'first year: 4 regions of 4 schools, 150 teachers, of whom 45, 70 or 95 % answer a question with yes or no, before',
    'and after; most who said yes say so again. Both waves are published, one after the other.',
    '',
    '- *By linear algebra*: hidden places whose counts follow from sums and what is shown.',
    '- *By knowing*: the attacker knows how many people every place holds in both waves and the rule by which places',
    '  are hidden, and goes through all whole numbers with which exactly this would have been published.',
    '',
    '| Rule | Waves | Places shown | Hidden | Found by linear algebra | Found by knowing |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'What no rule can mend: publishing the same wave again after late answers came in. The difference of the two',
    'tables is then the late answers. Publish a wave once, when it is closed.',
    '',
  ].join('\n'),
);
// eslint-disable-next-line no-console
console.log(rows.join('\n'));
process.exitCode = failures > 0 ? 1 : 0;
