import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factAnswers, type FactName, type Facts } from '../verdict.ts';
import { completions, inquire, type Answers } from './ask.ts';
import { judge } from './judge.ts';
import { questionOrder } from './questions.ts';

const everything = [...completions({})];
const keyOf = (facts: Facts) => questionOrder.map((name) => facts[name]).join(', ');
const inquiries = new Map(everything.map((facts) => [keyOf(facts), inquire(facts)]));
const decided = (facts: Facts) => {
  const { verdict, level } = judge(facts);
  return { verdict, level };
};

/** Every stop of every reader: the answers so far, and the question that comes next. */
function stops(answers: Answers = {}): { answers: Answers; open: FactName }[] {
  const { open } = inquire(answers);
  if (!open) return [];
  const onward = factAnswers[open].flatMap((answer) => stops({ ...answers, [open]: answer }));
  return [{ answers, open }, ...onward];
}

describe('whatever a reader answers', () => {
  test('at most six questions lead to the verdict of all six facts, by the same rules', () => {
    for (const facts of everything) {
      const { asked, outcome, open } = inquiries.get(keyOf(facts)) ?? inquire({});
      expect(open).toBeUndefined();
      expect(asked.length).toBeLessThanOrEqual(6);
      expect(outcome).toEqual(judge(facts));
    }
  });

  test('no question is asked whose answer cannot change the verdict or the level', () => {
    for (const { answers, open } of stops()) {
      const changes = everything
        .filter((facts) => questionOrder.every((name) => answers[name] === undefined || answers[name] === facts[name]))
        .some((facts) => {
          const outcomes = factAnswers[open].map((answer) => JSON.stringify(decided({ ...facts, [open]: answer })));
          return new Set(outcomes).size > 1;
        });
      expect(changes, `${open} after ${JSON.stringify(answers)}`).toBe(true);
    }
  });

  test('an answer that was not asked for changes nothing', () => {
    for (const facts of everything) {
      const here = inquiries.get(keyOf(facts));
      expect(Object.keys(here?.answers ?? {})).toEqual(here?.asked);
      for (const name of questionOrder.filter((name) => !here?.asked.includes(name))) {
        for (const answer of factAnswers[name])
          expect(inquiries.get(keyOf({ ...facts, [name]: answer }))).toEqual(here);
      }
    }
  });

  test('a verdict that is settled stays so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everything), fc.integer({ min: 0, max: 6 }), (facts, count) => {
        const some = Object.fromEntries(questionOrder.slice(0, count).map((name) => [name, facts[name]]));
        expect([undefined, judge(facts).verdict]).toContain(inquire(some).verdict);
      }),
    );
  });

  test('each fact is asked for somewhere', () => {
    expect(new Set(stops().map(({ open }) => open))).toEqual(new Set(questionOrder));
  });
});

test('the first question is what it spans, and nothing is settled before', () => {
  expect(inquire({})).toEqual({ asked: ['spans'], answers: {}, open: 'spans' });
});

test('within one contact it is UX before anybody asks who can mend it', () => {
  expect(inquire({ spans: 'one contact', failed: 'the thing' })).toMatchObject({ open: 'mends', verdict: 'ux' });
});

test('answers after a gap wait for it', () => {
  expect(inquire({ failed: 'the thing', mends: 'one team' })).toMatchObject({ asked: ['spans'], answers: {} });
});
