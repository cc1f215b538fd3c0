import { expect, test } from 'vitest';
import { bodyReferences } from './body-references.ts';

test('references come in the order in which a reader meets them', () => {
  const text = `A <Term id="churn">customer who left</Term><Cite source="oliver-1980" />, see [delivery](/touchpoints/delivery/).

<Disagreement position="is-ux-part-of-cx" />

> Again <Cite source="rao-2011-glitch" />`;
  expect(bodyReferences(text)).toEqual([
    { collection: 'glossary', id: 'churn' },
    { collection: 'sources', id: 'oliver-1980' },
    { link: '/touchpoints/delivery/' },
    { collection: 'positions', id: 'is-ux-part-of-cx' },
    { collection: 'sources', id: 'rao-2011-glitch' },
  ]);
});

test('code that shows a component refers to nothing', () => {
  expect(bodyReferences('`<Cite source="x" />`\n\n```mdx\n<Term id="y" />\n```\n')).toEqual([]);
});
