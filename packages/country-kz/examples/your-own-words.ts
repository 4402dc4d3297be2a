import { mergePacks, type PackOverlay } from '@tldw/core/country';
import { kazakhstan } from '@tldw/country-kz';

/** An office that says some things differently, and has no third shift. */
const ourOffice: PackOverlay = {
  id: 'our-office',
  version: '1.0.0',
  vocabulary: [{ id: 'tutorial', name: { ru: 'Личная встреча' } }],
  shifts: [{ id: 'third', empty: true }],
};

/** The pack as this office uses it, and a line for everything it changed. */
export function ourPack() {
  const merged = mergePacks([kazakhstan, ourOffice]);
  if (!merged.ok) throw new Error(JSON.stringify(merged.refusals));
  const report = merged.value.overrides.map((each) => `${each.change} ${each.path.join('.')}`);
  return { pack: merged.value.pack, report };
}
