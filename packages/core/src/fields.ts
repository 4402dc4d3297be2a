import * as z from 'zod/mini';

// Every function here is marked free of side effects, so that a bundler drops the schemas a page
// does not use: a page that needs one record pays for one record.

/** A record whose keys are all known: an unknown key is refused rather than silently lost. */
// @__NO_SIDE_EFFECTS__
export function record<const Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.readonly(z.strictObject(shape));
}

/** A list that nobody may change after it was read. */
// @__NO_SIDE_EFFECTS__
export function list<Item extends z.core.SomeType>(item: Item) {
  return z.readonly(z.array(item));
}

/** A list of at least one. */
// @__NO_SIDE_EFFECTS__
export function someOf<Item extends z.core.SomeType>(item: Item) {
  return z.readonly(z.array(item).check(z.minLength(1)));
}

/** Words on one line or a few: not empty, and no longer than `longest` characters. */
// @__NO_SIDE_EFFECTS__
export function words(longest = 200) {
  return z.string().check(z.minLength(1), z.maxLength(longest));
}

/** A text a person writes at length: may be empty while it is a draft. */
// @__NO_SIDE_EFFECTS__
export function prose(longest = 20_000) {
  return z.string().check(z.maxLength(longest));
}

/** A whole number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export function wholeNumber(least: number, most: number) {
  return z.number().check(z.int(), z.minimum(least), z.maximum(most));
}

/** An instant in ISO 8601 with its offset: for what happened at a moment, never for a planned day. */
// @__NO_SIDE_EFFECTS__
export function instant() {
  return z.iso.datetime({ offset: true });
}

/** A field that may be left out; when it is there, it is never `undefined`. */
// @__NO_SIDE_EFFECTS__
export function maybe<Field extends z.core.SomeType>(field: Field) {
  return z.exactOptional(field);
}
