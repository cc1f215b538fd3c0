import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Tests may read files and reach across layers; what ships may not. */
const tests = ['**/*.test.ts', '**/*.spec.ts'];

/** Files may not import what matches `above`; `instead` says what they are for. */
const layer = (name, files, above, instead) => ({
  name: `layers/${name}`,
  files,
  ignores: tests,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: above.join('|'), message: instead }] }] },
});

/** The build and its collections; `astro/zod` and `astro/types` know nothing of them. */
const build = '^(astro|astro:.*|astro/(?!zod$|types$).*|@astrojs/.*)$';
const node = '^node:';
const folder = (name) => `/${name}/`;
const pageParts = [folder('queries'), folder('components'), folder('layouts'), folder('pages'), '\\.astro$'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-kb/', '.astro/', 'test-results/', 'pr-report/', 'tests/broken-content/']),

  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is what most messages here are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A switch over a union names every case, or says what the rest is.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An arrow that hands on to a function without a result says what it does in one line.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `_` says that a place has to be filled.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_$', varsIgnorePattern: '^_$' }],
      // There are no enums: the compiler is told to refuse them.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Letters of a text, not characters as a reader counts them, are what is meant wherever a text is spread.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  { name: 'configuration', files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
  // Types in components are `astro check`’s business; the linter would read each one twice.
  { name: 'components', files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs['flat/recommended']] },

  {
    name: 'all code',
    files: ['**/*.ts', '**/*.mjs', '**/*.astro'],
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // At the edge of the DOM and in tests, what must be there, and what it is, is asserted; elsewhere it is checked.
    name: 'assertions',
    files: ['src/components/**', ...tests],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },

  layer(
    'logic',
    ['src/logic/**'],
    ['^astro', build, node, folder('schemas'), folder('check'), folder('authoring'), folder('markdown'), ...pageParts],
    'src/logic is the lowest layer: pass in what it needs to know.',
  ),
  layer(
    'schemas',
    ['src/schemas/**'],
    [build, node, folder('check'), folder('authoring'), folder('markdown'), ...pageParts],
    'src/schemas says what a valid entry is, with astro/zod and src/logic alone.',
  ),
  layer(
    'check',
    ['src/check/**'],
    [build, folder('authoring'), folder('markdown'), ...pageParts],
    'src/check reads the content before Astro does: with src/logic, src/schemas, Node and libraries.',
  ),
  layer(
    'authoring',
    ['src/authoring/**'],
    [build, node, folder('markdown'), ...pageParts],
    'src/authoring begins entries and helps editors, with src/check, src/schemas and src/logic.',
  ),
  layer(
    'markdown',
    ['src/markdown/**'],
    [build, node, folder('schemas'), folder('check'), folder('authoring'), ...pageParts],
    'src/markdown knows src/logic and its processor, and nothing of pages or collections.',
  ),
  layer(
    'queries',
    ['src/queries/**'],
    [node, ...pageParts.filter((part) => part !== folder('queries')), folder('check'), folder('authoring')],
    'src/queries reads collections; what shows them is above it.',
  ),
  layer(
    'components',
    ['src/components/**/*.astro'],
    [node, folder('check'), folder('authoring'), folder('layouts'), folder('pages')],
    'A component shows what queries and logic give it.',
  ),
  layer(
    'browser',
    ['src/components/**/*.ts'],
    ['^astro', build, node, folder('schemas'), folder('check'), folder('authoring'), folder('markdown'), ...pageParts],
    'This runs in the browser: it joins what is in the page to src/logic.',
  ),
  layer(
    'layouts',
    ['src/layouts/**'],
    [node, folder('check'), folder('authoring'), folder('pages')],
    'A layout frames pages and knows none.',
  ),
  layer(
    'integrations',
    ['integrations/**'],
    ['^astro:', ...pageParts],
    'An integration works around the build, on files.',
  ),
  {
    // Not a script of the browser: the list of the components that articles may use.
    name: 'layers/list of components',
    files: ['src/components/prose/prose-components.ts'],
    rules: {
      'no-restricted-imports': 'off',
      // What a component is, only `astro check` knows.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },

  {
    name: 'layers/pure logic',
    files: ['src/logic/**', 'src/schemas/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'location',
        'localStorage',
        'fetch',
        'process',
        'console',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is passed in.' },
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'performance', property: 'now', message: 'Time is passed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is passed in.' },
      ],
    },
  },
);
