/** A text field of a form without the blanks around it, nor signs no record can hold; empty when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().normalize('NFC') : '';
}

/** A whole number of a form, or nothing. */
export function numberOf(form: FormData, name: string): number | undefined {
  const value = Number(textOf(form, name));
  return textOf(form, name) !== '' && Number.isInteger(value) ? value : undefined;
}

/** The lines of a text field that are not blank. */
export function linesOf(form: FormData, name: string): string[] {
  return textOf(form, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Everything that was written into a form, so that it stands there again when the form comes back. */
export function writtenIn(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Every field that was written into, in order; a name stands as often as it was ticked. */
export function fieldsOf(form: FormData): readonly (readonly [name: string, value: string])[] {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}
