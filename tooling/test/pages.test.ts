import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(root, file)));

/** A page without its code, in which nothing is a link. */
const prose = (file: string) => read(file).replaceAll(/```[\s\S]*?```/g, '');

/** The links of a page that stay within the repository: where they lead, and to which heading. */
function links(page: string) {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', heading] = link.split('#');
      return { link, target: path ? normalize(join(dirname(page), path)) : page, heading };
    });
}

/** The anchors that GitHub gives to a page's headings. */
function anchors(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  it('leads to files and headings that are there', () => {
    const broken = links(page).filter(
      ({ target, heading }) =>
        !existsSync(join(root, target)) ||
        (heading !== undefined && target.endsWith('.md') && !anchors(target).includes(heading)),
    );
    expect(broken.map(({ link }) => link)).toEqual([]);
  });
});

it('docs/README.md names every page of docs', () => {
  const named = links('docs/README.md').map(({ target }) => target);
  const all = pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect(named.toSorted()).toEqual(all.toSorted());
});

const withExamples = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'examples')),
);

describe.each(withExamples)('the README of %s', (name) => {
  const code = [...read(`packages/${name}/README.md`).matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text.trim(),
  );
  const examples = readdirSync(join(root, 'packages', name, 'examples'));

  it('shows each example word for word, and no other code', () => {
    const texts = examples.map((file) => read(`packages/${name}/examples/${file}`).trim());
    expect(code.toSorted()).toEqual(texts.toSorted());
  });

  it('shows code that can be copied: it imports from the packages by their names', () => {
    for (const text of code) expect(text).not.toMatch(/from '\.\.?\//);
  });
});
