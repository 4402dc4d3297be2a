/** A path of this app from a form, or the first page: never another site. */
export function pathWithin(value: FormDataEntryValue | null): string {
  const text = typeof value === 'string' ? value : '';
  return /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(text) ? text : '/';
}
