import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completions, inquire } from './ask.ts';
import { readAnswers, writeAnswers } from './address.ts';

test('answers come back from the address that they make, whatever they are', () => {
  for (const facts of completions({})) {
    const { answers } = inquire(facts);
    expect(readAnswers(writeAnswers(answers))).toEqual({ answers, problems: [] });
  }
});

test('no answer makes no query', () => {
  expect(writeAnswers({})).toBe('');
  expect(readAnswers('')).toEqual({ answers: {}, problems: [] });
});

test('an address reads like the answers', () => {
  expect(writeAnswers({ mends: 'one team', failed: 'the thing', spans: 'one contact' })).toBe(
    '?spans=one+contact&failed=the+thing&mends=one+team',
  );
});

test('nothing that anybody writes into an address goes unsaid, or makes it fail', () => {
  const names = fc.oneof(fc.constantFrom('spans', 'failed', 'affected', 'steps', 'mends', 'often'), fc.string());
  const values = fc.oneof(fc.constantFrom('one contact', 'several contacts', 'the thing', 'one team'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 8 }), (pairs) => {
      const { answers, problems } = readAnswers(`?${new URLSearchParams(pairs).toString()}`);
      expect(Object.keys(answers).length + problems.length).toBe(pairs.length);
      expect(inquire(answers).answers).toEqual(answers);
    }),
  );
});

test.each([
  {
    query: '?afected=users',
    words:
      'The address answers “afected”, which is no question here, so that is left out. The questions are called spans, failed, affected, steps, mends, often.',
  },
  {
    query: '?spans=two',
    name: 'spans',
    words:
      'The address gives the answer “two”, which is none of one contact, several contacts, the whole relationship. Choose one here.',
  },
  {
    query: '?spans=one+contact&spans=several+contacts',
    name: 'spans',
    words: 'The address answers “What does it span?” twice. The first answer counts; change it here if it is wrong.',
  },
  {
    query: '?spans=one+contact&mends=one+team',
    words:
      'The answer of the address to “Who can mend it, or keep it as it is?” is left out: the question waits until “What failed?” has an answer.',
  },
  {
    query: '?spans=one+contact&affected=users',
    words:
      'The answer of the address to “Who is affected?” is left out: the question waits until “What failed?” has an answer.',
  },
  {
    query: '?spans=one+contact&failed=nothing&affected=users&mends=one+team',
    words:
      'The answer of the address to “Who is affected?” is left out: the question could not change the verdict, so it is not asked.',
  },
  {
    query: `?${'x'.repeat(400)}=1`,
    words: `The address answers “${'x'.repeat(39)}…”, which is no question here, so that is left out. The questions are called spans, failed, affected, steps, mends, often.`,
  },
])('$query is explained', ({ query, words, name }) => {
  expect(readAnswers(query).problems).toEqual([name ? { name, words } : { words }]);
});
