import type { Report } from './report.ts';

/** A report with something in each part. */
export const sampleReport: Report = {
  form: 1,
  base: 'a1b2c3d4e5f6',
  head: 'the working tree',
  unseen: [],
  problems: [],
  entries: {
    terms: { added: [{ address: '/glossary/#churn', title: 'Churn' }], removed: [] },
    sources: { added: [], removed: [{ address: '/sources/a-1999/', title: 'A study' }] },
    citations: { added: [{ address: '/concepts/loyalty/', title: 'b-2001' }], removed: [] },
  },
  pages: {
    added: [{ address: '/concepts/new/', title: 'New' }],
    removed: [],
    changed: [
      { address: '/concepts/loyalty/', title: 'Loyalty', changes: [{ removed: ['They stay.'], added: ['They go.'] }] },
    ],
    touched: {
      pages: 3,
      alike: [
        { pages: 2, example: '/concepts/', changes: [{ removed: [], added: ['New'] }] },
        { pages: 1, example: '/about/', changes: [{ removed: ['Single'], added: [] }] },
      ],
    },
  },
  lost: [
    { address: '/concepts/old/', redirects: false },
    { address: '/concepts/moved/', now: '/concepts/new/', redirects: true },
    { address: '/concepts/loyalty/#limits', now: '/concepts/loyalty/#edges', redirects: false },
  ],
  search: {
    asked: 180,
    before: 0.91,
    after: 0.9,
    changed: [
      { query: 'why do people leave', before: 3, after: 1 },
      { query: 'churn rate', before: 1, after: 0 },
    ],
  },
  weights: [
    { address: '/concepts/loyalty/', before: 14_000, after: 14_700, limit: 14_600 },
    { address: '/concepts/new/', after: 9000, limit: 14_600 },
  ],
  readings: [
    {
      address: '/concepts/loyalty/',
      before: { words: 100, sentences: 10, long: 0 },
      after: { words: 130, sentences: 10, long: 1 },
    },
  ],
  advice: [{ place: 'src/content/concepts/loyalty.mdx:12', message: '“very” can go, or say what it stands for.' }],
  spelling: [{ place: 'src/content/concepts/loyalty.mdx:14', message: 'Unknown word (loyallty)' }],
  screenshots: {
    taken: [
      {
        address: '/concepts/loyalty/',
        width: 360,
        when: 'before',
        file: 'screenshots/concepts-loyalty-360-before.png',
      },
      { address: '/concepts/loyalty/', width: 360, when: 'after', file: 'screenshots/concepts-loyalty-360-after.png' },
    ],
    pagesLeftOut: 1,
  },
};
