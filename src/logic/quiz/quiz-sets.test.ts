import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from '../levels.ts';
import { quizSets, setKinds } from './quiz-sets.ts';
import { settable } from './settable.sample.ts';

const some = fc
  .array(fc.constantFrom(...levels), { maxLength: 80 })
  .map((list) => list.map((level, number) => settable(number, level)));

test('every set fits into one sitting, and no situation is in it twice', () => {
  fc.assert(
    fc.property(some, (situations) => {
      for (const set of quizSets(situations, [])) {
        expect(set.situations.length).toBeGreaterThanOrEqual(3);
        expect(set.situations.length).toBeLessThanOrEqual(12);
        expect(new Set(set.situations).size).toBe(set.situations.length);
      }
    }),
  );
});

test('every set has an id of its own', () => {
  fc.assert(
    fc.property(some, (situations) => {
      const ids = quizSets(situations, [{ id: 'easy', title: 'Easy', steps: ['scenarios/s0'] }]).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

const sixty = Array.from({ length: 60 }, (_, number) => settable(number, levels[(number % 7) % 3] ?? 'journey'));
const sets = quizSets(sixty, [
  { id: 'first', title: 'First steps', steps: ['scenarios/s0', 'scenarios/s1', 'scenarios/s2'] },
  { id: 'lonely', title: 'Lonely', steps: ['scenarios/s0', 'scenarios/s1'] },
]);

test('the mixed sets and those by difficulty hold each situation once', () => {
  for (const kind of ['mixed', 'difficulty']) {
    const held = sets.filter((set) => set.kind === kind).flatMap(({ situations }) => situations);
    expect(held.map(({ id }) => id).sort()).toEqual(sixty.map(({ id }) => id).sort());
  }
});

test('there are sets of every kind, and none of fewer than three situations', () => {
  expect([...new Set(sets.map(({ kind }) => kind))]).toEqual(setKinds);
  expect(sets.map(({ id }) => id)).toContain('path-first');
  expect(sets.map(({ id }) => id)).not.toContain('path-lonely');
});

test('a set that is longer than one sitting comes in parts, of which the first keeps the address', () => {
  const easy = sets.filter(({ id }) => id.startsWith('easy'));
  expect(easy.map(({ id, name }) => [id, name])).toEqual([
    ['easy', 'Easy, part 1'],
    ['easy-2', 'Easy, part 2'],
  ]);
  expect(easy[0]?.rule).toBe('Part 1 of 2. Situations that are easy to judge, with a reason for every answer.');
});
