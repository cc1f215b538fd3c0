import { expect, test } from 'vitest';
import { pagesToLookAt } from './pages-to-look-at.ts';

const named = (address: string) => ({ address, title: address, changes: [] });
const pages = {
  added: [named('/new/')],
  removed: [named('/old/')],
  changed: [named('/a/')],
  touched: { pages: 2, alike: [{ pages: 2, example: '/list/', changes: [] }] },
};
const weights = [
  { address: '/a/', after: 2 },
  { address: '/heavy/', after: 1 },
];

test.each([
  { files: ['src/content/concepts/a.mdx', 'README.md', 'scripts/serve.ts'], also: [] },
  { files: ['src/content/concepts/a.mdx', 'src/styles/tokens.css'], also: ['/list/', '/heavy/'] },
  { files: ['public/favicon.svg'], also: ['/list/', '/heavy/'] },
  { files: ['integrations/page-styles.ts'], also: ['/list/', '/heavy/'] },
])('for $files one looks at what changed, and at $also', ({ files, also }) => {
  expect(pagesToLookAt(pages, new Set(files), weights)).toEqual(['/a/', '/new/', '/old/', ...also]);
});
