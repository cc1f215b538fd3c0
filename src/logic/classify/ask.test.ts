import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factAnswers, type FactName, type Facts } from '../verdict.ts';
import { completions, inquire, type Answers } from './ask.ts';
import { judge } from './judge.ts';
import { questionOrder } from './questions.ts';

const everything = completions({});
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
      const { asked, outcome, open } = inquire(facts);
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
      const { asked, answers } = inquire(facts);
      expect(Object.keys(answers)).toEqual(asked);
      for (const name of questionOrder.filter((name) => !asked.includes(name)))
        for (const answer of factAnswers[name]) expect(inquire({ ...facts, [name]: answer })).toEqual(inquire(facts));
    }
  });

  test('what is settled stays so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everything), fc.integer({ min: 0, max: 6 }), (facts, count) => {
        const some = Object.fromEntries(questionOrder.slice(0, count).map((name) => [name, facts[name]]));
        const { verdict, level } = judge(facts);
        const { settled } = inquire(some);
        expect([undefined, verdict]).toContain(settled.verdict);
        expect([undefined, level]).toContain(settled.level);
      }),
    );
  });

  test('each fact is asked for somewhere', () => {
    expect(new Set(stops().map(({ open }) => open))).toEqual(new Set(questionOrder));
  });
});

test('the first question is what it spans, and nothing is settled before', () => {
  expect(inquire({})).toEqual({ asked: ['spans'], answers: {}, open: 'spans', settled: {} });
});

test('within one contact it is UX before anybody asks who can mend it', () => {
  const { open, settled } = inquire({ spans: 'one contact', failed: 'the thing' });
  expect(open).toBe('mends');
  expect(settled).toEqual({ verdict: 'ux' });
});

test('answers after a gap wait for it', () => {
  expect(inquire({ failed: 'the thing', mends: 'one team' })).toMatchObject({ asked: ['spans'], answers: {} });
});
