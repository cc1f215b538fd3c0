import { expect, test } from 'vitest';
import { crumbsTo, crumbsToShelf } from './crumbs.ts';

test('the way to a concept leads over its section and its index', () => {
  expect(crumbsTo('concepts', 'ux', 'User experience')).toEqual([
    { name: 'Understand', address: '/understand/' },
    { name: 'Concepts', address: '/concepts/' },
    { name: 'User experience', address: '/concepts/ux/' },
  ]);
});

test('where the section is the index, it stands once', () => {
  expect(crumbsToShelf('examples')).toEqual([{ name: 'Examples', address: '/examples/' }]);
});

test('a term leads to its place on the page of the glossary', () => {
  expect(crumbsTo('glossary', 'churn', 'Churn').at(-1)).toEqual({ name: 'Churn', address: '/glossary/#churn' });
});
