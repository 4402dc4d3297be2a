import { because, type Why } from '../absent.ts';
import type { Column } from '../describe/columns.ts';
import { whyOfColumns } from '../describe/why-absent.ts';

/** The reasons behind the empty places of a reliability report. */
export function whyOfItems(
  items: readonly Column[],
  names: readonly string[],
  independent: boolean,
): Why {
  const k = names.length;
  return (place) => {
    const measure = place.at(-1)!;
    const item = place.find((name) => names.includes(name));
    const flat = item && whyOfColumns([items[names.indexOf(item)]!], [item], 3);
    if (flat) return flat;
    const needed = measure === 'var.r' ? 4 : 3;
    if (place.includes('alphaDrop') && k < needed) {
      return because('too-few-items', { items: k, needed }, 'add-items');
    }
    const inverted = measure === 'lambda6' || /smc/i.test(measure) || /G6/.test(measure);
    if (inverted && !independent) return because('collinear-items', {}, 'drop-collinear-items');
    return k < 3 && place.includes('items')
      ? because('too-few-items', { items: k, needed: 3 }, 'add-items')
      : undefined;
  };
}
