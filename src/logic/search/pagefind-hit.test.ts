import { expect, test } from 'vitest';
import { plain } from './marked-text.ts';
import { hitOf, holdsWord, isNamed, type PagefindPage, type PagefindSection } from './pagefind-hit.ts';

const section = (title: string, scores: readonly number[], excerpt = ''): PagefindSection => ({
  title,
  url: `/metrics/ces/#${title.toLowerCase()}`,
  anchor: { id: title.toLowerCase() },
  excerpt,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

const page = (parts: readonly PagefindSection[] = []): PagefindPage => ({
  url: '/metrics/ces/',
  excerpt: '',
  meta: {
    title: 'Customer Effort Score',
    summary: 'Asks how much work it was.',
    type: 'Metric',
    levels: 'interaction,journey,galaxy',
    aliases: 'CES, ease score',
  },
  sub_results: parts,
});

test('a page is shown with its summary, kind and levels', () => {
  const hit = hitOf(page(), 'work');
  expect(hit).toMatchObject({ address: '/metrics/ces/', type: 'Metric', levels: ['interaction', 'journey'] });
  expect(hit.summary).toContainEqual({ text: 'work', marked: true });
});

test('the best section is the one in which most is found, not the first', () => {
  const root: PagefindSection = { ...section('Customer Effort Score', [99]), anchor: undefined };
  const { section: best } = hitOf(page([root, section('First', [1, 2]), section('Second', [2, 2])]), 'effort');
  expect(best).toMatchObject({ heading: 'Second', address: '/metrics/ces/#second' });
});

test('the list of sources is the best section only where there is no other', () => {
  const sources = section('Sources', [9]);
  expect(hitOf(page([sources, section('First', [1])]), 'effort').section?.heading).toBe('First');
  expect(hitOf(page([sources]), 'effort').section?.heading).toBe('Sources');
});

test('a page found by its head only has no section', () => {
  expect(hitOf(page(), 'effort').section).toBeUndefined();
});

test('an excerpt leaves out the heading that it stands under, and shows where it is cut', () => {
  const { section: best } = hitOf(
    page([section('Versions', [1], 'Versions. The <mark>score</mark> of 2010 and')]),
    'score',
  );
  expect(best && plain(best.excerpt)).toBe('The score of 2010 and …');
  const { section: cut } = hitOf(page([section('Versions', [1], 'of the <mark>score</mark>.')]), 'score');
  expect(cut && plain(cut.excerpt)).toBe('… of the score.');
});

test('another name is the reason when the title does not hold the words', () => {
  expect(hitOf(page(), 'ces').reason).toEqual([
    { text: 'Also called ', marked: false },
    { text: 'CES', marked: true },
  ]);
  expect(hitOf(page(), 'effort').reason).toEqual([]);
  expect(hitOf(page(), 'questionnaire').reason).toEqual([]);
});

test('a page without metadata is still shown', () => {
  expect(hitOf({ url: '/x/', excerpt: '', meta: {}, sub_results: [] }, 'x')).toMatchObject({
    address: '/x/',
    type: '',
    levels: [],
    reason: [],
  });
});

test('a term of the glossary stands for itself', () => {
  const glossary: PagefindPage = {
    url: '/glossary/',
    excerpt: '',
    meta: { title: 'Glossary', summary: 'Words.', type: 'Term' },
    sub_results: [{ ...section('Churn', [2], 'Churn Customers who <mark>leave</mark>.'), url: '/glossary/#churn' }],
  };
  const hit = hitOf(glossary, 'leave');
  expect(hit).toMatchObject({ address: '/glossary/#churn', title: [{ text: 'Churn' }], type: 'Term' });
  expect(plain(hit.summary)).toBe('Customers who leave.');
  expect(hit.section).toBeUndefined();
});

test.each([
  { excerpt: 'the <mark>efforts</mark> of', word: 'effort', holds: true, when: 'it stands there with an ending' },
  { excerpt: '<mark>easy</mark> to use', word: 'easier', holds: true, when: 'the index knows another form of it' },
  {
    excerpt: 'Sasser, W. <mark>E.</mark> (1990)',
    word: 'efort',
    holds: false,
    when: 'only its first letter was found',
  },
  { excerpt: 'nothing is marked', word: 'ease', holds: true, when: 'it is in another name of the page' },
  { excerpt: 'nothing is marked', word: 'custmer', holds: false, when: 'another name only begins alike' },
])('whether a page holds “$word” is $holds when $when', ({ excerpt, word, holds }) => {
  expect(holdsWord({ ...page(), excerpt }, word)).toBe(holds);
});

test.each([
  ['ces', true],
  ['Customer effort score', true],
  ['ease  score!', true],
  ['effort', false],
  ['ces score', false],
  ['', false],
])('"%s" names the page: %s', (question, named) => {
  expect(isNamed(page(), question)).toBe(named);
});
