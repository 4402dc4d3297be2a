/**
 * Which way the parts may look. A broken rule says where the code should go instead.
 * See docs/architecture.md.
 */
const inPackage = (name) => `^packages/${name}/`;
const SIBLINGS = ['curriculum', 'scaffolding', 'evaluation'];
const EDGES = '^(packages/(store|cli|create-programme)|apps)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files need each other: move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-knows-nobody',
      comment: 'core is the vocabulary. Move the code to the package whose idea it is.',
      severity: 'error',
      from: { path: inPackage('core') },
      to: { path: '^(packages/(?!core/)|apps/)' },
    },
    ...SIBLINGS.flatMap((name) => [
      {
        name: `${name}-knows-only-core`,
        comment:
          'Siblings do not know each other. Put the meeting type into core and let the app or the command pass it across.',
        severity: 'error',
        from: { path: `^packages/${name}/(src|examples)/` },
        to: { path: `^(packages/(?!(core|${name})/)|apps/)` },
      },
      {
        name: `${name}-is-tested-on-core-and-country-packs`,
        comment: 'A test may use country packs, which are data; it does not need another engine.',
        severity: 'error',
        from: { path: `^packages/${name}/(test|bench)/` },
        to: { path: `^(packages/(?!(core|country-[a-z]+|${name})/)|apps/)` },
      },
    ]),
    {
      name: 'statistics-import-nothing-of-ours',
      comment:
        'Statistics take numbers and return numbers. Turn records into numbers before the call.',
      severity: 'error',
      from: { path: '^packages/evaluation/src/statistics/' },
      to: { path: '^packages/', pathNot: '^packages/evaluation/src/statistics/' },
    },
    {
      name: 'country-packs-are-data',
      comment: 'A country pack holds data. Move the rule to the engine that needs it.',
      severity: 'error',
      from: { path: '^packages/country-[a-z]+/' },
      to: { path: EDGES },
    },
    {
      name: 'nobody-knows-the-edges',
      comment:
        'store, cli and apps are edges. Move shared code into the domain package it belongs to.',
      severity: 'error',
      from: { path: '^packages/(?!store/|cli/)' },
      to: { path: EDGES },
    },
    {
      name: 'cli-without-store-at-start',
      comment:
        'Only `tldw db` needs the store: import it there, dynamically, so that planning starts fast.',
      severity: 'error',
      from: { path: inPackage('cli'), pathNot: '^packages/cli/(src/(commands/)?db|test)' },
      to: { path: inPackage('store') },
    },
    {
      name: 'published-entries-only',
      comment:
        "Import another package by its published entry, not a file inside it: add the name to that package's index.ts.",
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$2/',
          '^packages/[^/]+/src/(index|[a-z-]+/index|[a-z-]+/[a-z-]+/index|main)\\.ts$',
        ],
      },
    },
    {
      name: 'declared-dependencies',
      comment: 'Declare in package.json what the source imports.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|apps/[^/]+)/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.svelte-kit|node_modules/(?!@tldw))/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@tldw/source', 'import', 'node', 'default', 'types', 'svelte'],
    },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
