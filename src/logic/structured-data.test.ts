import { expect, test } from 'vitest';
import { breadcrumbData, glossaryData, jsonLd } from './structured-data.ts';

test('breadcrumbs count from one', () => {
  const crumbs = [
    { name: 'Understand', address: 'https://example.org/understand/' },
    { name: 'UX', address: 'https://example.org/concepts/ux/' },
  ];
  expect(breadcrumbData(crumbs).itemListElement).toMatchObject([
    { position: 1, name: 'Understand', item: 'https://example.org/understand/' },
    { position: 2, name: 'UX' },
  ]);
});

test('a term names its place and its other names', () => {
  const terms = [{ id: 'churn', term: 'churn', definition: 'Leaving.', aliases: ['attrition'] }];
  expect(glossaryData('https://example.org/glossary/', 'Glossary', terms).hasDefinedTerm).toEqual([
    {
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/glossary/#churn',
      name: 'churn',
      description: 'Leaving.',
      alternateName: ['attrition'],
    },
  ]);
});

test('a text cannot close the script that carries it', () => {
  expect(jsonLd([{ '@type': 'Article', headline: '</script><script>alert(1)' }])).not.toContain('</script>');
});
