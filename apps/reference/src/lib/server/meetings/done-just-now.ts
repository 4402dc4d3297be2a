import { textOf } from '../form.ts';

/** What an item of a programme is made of: enough to put it back. */
const ITEM = ['kind', 'title', 'day', 'from', 'to', 'room'] as const;

/** Where to go after a step that was carried out, with what it takes to undo it. */
export function doneJustNow(path: string, done: string, form: FormData): string {
  const said = new URLSearchParams({ done });
  if (done === 'moved' && form.has('was')) said.set('was', textOf(form, 'was'));
  if (done === 'removed') for (const name of ITEM) said.set(name, textOf(form, name));
  // Another item usually follows: whoever adds one is left where it was added.
  return `${path}?${said}${done === 'added' ? '#programme' : ''}`;
}

/** What an address says was done just now. */
export function whatWasDone(said: URLSearchParams) {
  const what = said.get('done') ?? '';
  return {
    what,
    was: /^\d{4}-\d\d-\d\d$/.test(said.get('was') ?? '') ? said.get('was')! : '',
    removed:
      what === 'removed'
        ? Object.fromEntries(ITEM.map((name) => [name, said.get(name) ?? '']))
        : undefined,
  };
}
