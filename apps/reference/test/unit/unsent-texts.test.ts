import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const files = import.meta.glob<string>('../../src/**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Forms whose long texts are not kept in the browser, and why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'routes/survey/[instrument]/[wave]/[ticket]/+page.svelte':
    'Answers belong to nobody: they are kept nowhere before they were handed in, and under no name.',
};

/** A place to write more than a line, and the form around it in its own file. */
interface Writing {
  readonly tag: string;
  readonly form: ReadonlyMap<string, string> | undefined;
}

/**
 * Where a file lets somebody write: text areas, and what holds one without a form of its own (a
 * component, or a snippet of the same file, which stands in the form that shows it).
 */
function writingIn(source: string, holders: ReadonlySet<string>): readonly Writing[] {
  const found: Writing[] = [];
  const snippets: { name: string; writes: boolean }[] = [];
  const shown: { name: string; form: Writing['form'] }[] = [];
  walk(parse(source, { modern: true }).fragment, undefined, undefined);
  return [
    ...found,
    ...shown
      .filter(({ name }) => snippets.some((each) => each.name === name && each.writes))
      .map(({ name, form }) => ({ tag: name, form })),
  ];

  function walk(node: unknown, form: Writing['form'], snippet: (typeof snippets)[0] | undefined) {
    if (Array.isArray(node)) return node.forEach((each) => walk(each, form, snippet));
    if (node === null || typeof node !== 'object') return;
    const { type, name, attributes } = node as AST.RegularElement;
    let [around, within] = [form, snippet];
    if (type === 'RegularElement' && name === 'form') {
      around = new Map(
        attributes.flatMap((each) =>
          each.type === 'Attribute' ? [[each.name, source.slice(each.start, each.end)]] : [],
        ),
      );
    }
    // What a component is given to show stands where the component shows it.
    if (node && (type as string) === 'SnippetBlock') {
      within = { name: (node as AST.SnippetBlock).expression.name, writes: false };
      snippets.push(within);
    }
    if (name === 'textarea' || ((type as string) === 'Component' && holders.has(name))) {
      if (within && !around) within.writes = true;
      else found.push({ tag: name, form: around });
    }
    if ((type as string) === 'RenderTag') {
      const { expression } = node as AST.RenderTag;
      const call = expression.type === 'CallExpression' ? expression : expression.expression;
      if (call.type === 'CallExpression' && call.callee.type === 'Identifier') {
        shown.push({ name: call.callee.name, form: around });
      }
    }
    for (const [key, value] of Object.entries(node))
      if (key !== 'metadata') walk(value, around, within);
  }
}

const nameOf = (path: string) => path.replace('../../src/', '');
const componentOf = (path: string) => path.split('/').at(-1)!.replace('.svelte', '');

/** Components that stand in somebody else's form: found again and again until none is new. */
function holdersAmong(all: typeof files): ReadonlySet<string> {
  const holders = new Set<string>();
  for (let before = -1; before < holders.size;) {
    before = holders.size;
    for (const [path, source] of Object.entries(all)) {
      if (writingIn(source, holders).some(({ form }) => !form)) holders.add(componentOf(path));
    }
  }
  return holders;
}

const holders = holdersAmong(files);
const forms = Object.entries(files).flatMap(([path, source]) =>
  writingIn(source, holders).flatMap(({ tag, form }) =>
    form ? [{ at: nameOf(path), tag, form }] : [],
  ),
);

describe('what is typed into a long text', () => {
  it.each(forms)('$at: $tag is kept until it is taken, or there is a reason', ({ at, form }) => {
    const ways = ['data-unsent', 'data-save-to'].filter((way) => form.has(way));
    expect(ways).toHaveLength(at in NOT_KEPT ? 0 : 1);
  });

  it('stands in a form on every page', () => {
    const pages = [...holders].filter((name) => name.startsWith('+'));
    expect(pages).toEqual([]);
    // The fields of a teacher's tools, and nothing that was moved out of its form by mistake.
    expect([...holders].toSorted()).toEqual([
      'ImpactFields',
      'PlanFields',
      'TalkFields',
      'ToolSheet',
      'WriteField',
    ]);
    expect(forms.length).toBeGreaterThan(30);
  });

  it('is not kept where a passphrase or a code is asked for', () => {
    for (const [path, source] of Object.entries(files)) {
      if (!source.includes('data-unsent')) continue;
      expect.soft(source, path).not.toMatch(/type="password"|autocomplete=/);
    }
  });

  it('has reasons only for forms that are there', () => {
    expect(Object.keys(NOT_KEPT).filter((at) => !forms.some((each) => each.at === at))).toEqual([]);
  });

  it('is kept under one name for each form of a page', () => {
    // One name twice would bring a text back into the wrong form; in a list the name holds an id.
    const twice = Object.entries(files).flatMap(([path, source]) => {
      const names = [...source.matchAll(/data-unsent="?([^"\s>]+)/g)].map(([, name]) => name);
      return new Set(names).size === names.length ? [] : [path];
    });
    expect(twice).toEqual([]);
  });
});

it('notices a text area whose form has decided nothing', () => {
  const source = '<form method="post"><p><textarea name="note"></textarea></p></form>';
  expect(writingIn(source, new Set())[0]?.form?.has('data-unsent')).toBe(false);
});

it('notices one in a snippet and in a component without a form', () => {
  const source =
    '{#snippet more()}<Field />{/snippet}<form method="post" data-unsent="a">{@render more()}</form>';
  expect(writingIn(source, new Set(['Field']))).toMatchObject([
    { tag: 'more', form: expect.any(Map) },
  ]);
  expect(
    holdersAmong({ 'Field.svelte': '<textarea></textarea>', 'Two.svelte': '<Field />' }),
  ).toEqual(new Set(['Field', 'Two']));
});
