const RULE = new Intl.PluralRules('ru');

/** A number with its Russian noun in the form that goes with it: 1 просьба, 2 просьбы, 5 просьб. */
export function russianCount(count: number, one: string, few: string, many: string): string {
  return `${count} ${russianForm(count, one, few, many)}`;
}

/** The form of a Russian noun that goes with a number, without the number. */
export function russianForm(count: number, one: string, few: string, many: string): string {
  const category = RULE.select(count);
  return category === 'one' ? one : category === 'few' ? few : many;
}
