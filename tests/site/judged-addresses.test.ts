import { expect, test } from 'vitest';
import { builtPages } from '../search/built-index.ts';
import { readJudged } from '../search/judged.ts';

test('every answer of the judged set is a page that search knows', () => {
  const known = new Set(builtPages().map(({ address }) => address));
  const judged = [...readJudged('tuning'), ...readJudged('checking')];
  const lost = judged.flatMap(({ query, answers }) =>
    Object.keys(answers).flatMap((address) => (known.has(address) ? [] : [`${address} of “${query}”`])),
  );
  expect(lost).toEqual([]);
});
