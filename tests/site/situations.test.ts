import { expect, test } from 'vitest';
import { verdicts } from '../../src/logic/verdict.ts';
import { levels } from '../../src/logic/levels.ts';
import { writtenSituations } from '../written-situations.ts';
import { builtPages, plain } from './pages.ts';

test.each(writtenSituations)('$id keeps every reason inside of what can be opened', ({ id, data }) => {
  const page = builtPages().find(({ path }) => path === `/quiz/${id}/`);
  const told = plain(page?.dom.querySelector('details')?.textContent ?? '');
  const whole = plain(page?.dom.querySelector('main')?.textContent ?? '');
  for (const reason of [...Object.values(data.why), ...Object.values(data.levelWhy)].map(plain)) {
    expect(told).toContain(reason);
    expect(whole.split(reason)).toHaveLength(2);
  }
});

test('there are situations of every verdict at every level, from easy to hard', () => {
  for (const verdict of verdicts) {
    for (const level of levels) {
      expect(
        writtenSituations.filter(({ data }) => data.verdict === verdict && data.level === level).length,
      ).toBeGreaterThan(0);
    }
  }
  expect(new Set(writtenSituations.map(({ data }) => data.difficulty))).toEqual(new Set(['easy', 'medium', 'hard']));
});
