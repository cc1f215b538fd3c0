import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels, type Level } from '../levels.ts';
import { fittingSituations, type Fitting, type Subject } from './fitting.ts';
import { settable } from './settable.sample.ts';

/** An easy situation; what is given differs from the others. */
function situation(number: number, level: Level, differs: Partial<Fitting['data']> = {}): Fitting {
  const { id, data } = settable(number * 36, level);
  return { id, data: { ...data, verdict: 'cx', ...differs } };
}

const subject: Subject = { entry: 'concepts/ux', refersTo: ['metrics/nps', 'concepts/cx', 'scenarios/s36'] };
const ids = (about: Subject, some: readonly Fitting[], count = 1) =>
  fittingSituations(about, some, count).map(({ id }) => id);

test.each([
  { when: 'it goes back to the article', fits: situation(2, 'journey', { concepts: ['ux'] }), about: subject },
  { when: 'the article names it', fits: situation(1, 'journey'), about: subject },
  { when: 'both go back to the same', fits: situation(2, 'journey', { related: ['metrics/nps'] }), about: subject },
  {
    when: 'it comes from the same industry',
    fits: situation(2, 'journey', { industry: 'travel' }),
    about: { ...subject, industry: 'travel' as const },
  },
  {
    when: 'it pulls toward the level that the article is about',
    fits: situation(2, 'journey', { bestCase: 'Then it is the relationship.' }),
    about: { ...subject, level: 'relationship' as const },
  },
])('a situation fits when $when', ({ fits, about }) => {
  expect(ids(about, [situation(0, 'journey'), fits, situation(3, 'journey')])).toEqual([fits.id]);
});

test('an article’s name weighs more than what it shares', () => {
  const named = situation(5, 'journey', { concepts: ['ux'] });
  const shares = situation(0, 'journey', { concepts: ['cx'], related: ['metrics/nps'] });
  expect(ids(subject, [shares, named])).toEqual([named.id]);
});

test('what names the article comes before what does not, however alike it is', () => {
  const named = [1, 2, 3].map((number) => situation(number, 'journey', { concepts: ['ux'] }));
  const others = [situation(0, 'interaction', { verdict: 'ux' }), situation(4, 'relationship', { verdict: 'both' })];
  expect(ids(subject, [...others, ...named], 3)).toEqual(named.map(({ id }) => id));
});

test('of situations that fit as well, another level and another verdict come first', () => {
  const some = [
    situation(2, 'journey'),
    situation(3, 'journey'),
    situation(4, 'journey', { verdict: 'ux' }),
    situation(5, 'interaction'),
    situation(6, 'relationship', { verdict: 'both' }),
  ];
  expect(ids({ entry: 'concepts/x', refersTo: [] }, some, 3)).toEqual(['s72', 's180', 's216']);
});

test('no article’s three are all of one level, unless there are no others that could fit', () => {
  const about = { entry: 'levels/journey', refersTo: [], level: 'journey' as const };
  const many = levels.flatMap((level, at) => [0, 1, 2, 3].map((number) => situation(number * 3 + at, level)));
  const chosen = fittingSituations(about, many, 3).map(({ data }) => data.level);
  expect(new Set(chosen).size).toBeGreaterThan(1);
  expect(chosen).toContain('journey');
});

test('the same situations fit, in whatever order they are given, as many as asked for', () => {
  const some = Array.from({ length: 9 }, (_, number) => situation(number, levels[number % 3] ?? 'journey'));
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: 9 }), fc.nat(12), (shuffled, count) => {
      const chosen = ids(subject, shuffled, count);
      expect(chosen).toEqual(ids(subject, some, count));
      expect(new Set(chosen).size).toBe(Math.min(count, 9));
    }),
  );
});
