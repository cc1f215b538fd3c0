import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../verdict.ts';
import { calibration, calibrationInWords } from './calibration.ts';
import { confidences } from './confidence.ts';
import type { Answer, Run } from './run.ts';

/** A run in which the verdict is always CX. */
const runOf = (...answers: Answer[]): Run => ({
  turns: answers.map((answer, index) => ({
    situation: { id: `s${index}`, verdict: 'cx', level: 'journey', concepts: [] },
    answer,
  })),
  at: answers.length,
});

const right = (confidence: Answer['confidence'] & string): Answer => ({ verdict: 'cx', confidence });
const wrong = (confidence: Answer['confidence'] & string): Answer => ({ verdict: 'ux', confidence });
const times = (count: number, answer: Answer) => Array.from({ length: count }, () => answer);

test.each([
  { when: 'nothing was answered', run: runOf({}, {}), says: [] },
  { when: 'it was never said', run: runOf({ verdict: 'cx' }, { verdict: 'ux' }), says: [] },
  {
    when: 'it was said once',
    run: runOf(right('certain'), { verdict: 'cx' }),
    says: ['The one time you were certain, you were right.', 'So few answers are a hint, not a measure.'],
  },
  {
    when: 'a certain answer was wrong',
    run: runOf(wrong('certain')),
    says: [
      'The one time you were certain, you were wrong.',
      'What you were certain of and missed is worth reading first.',
      'So few answers are a hint, not a measure.',
    ],
  },
  {
    when: 'each was said: the surest comes first',
    run: runOf(
      ...times(2, right('guessing')),
      wrong('guessing'),
      wrong('guessing'),
      ...times(3, wrong('fairly sure')),
      ...times(4, right('certain')),
      wrong('certain'),
    ),
    says: [
      'When you were certain, you were right 4 times out of 5.',
      'When you were fairly sure, you were wrong all 3 times.',
      'When you were guessing, you were right twice out of 4.',
      'What you were certain of and missed is worth reading first.',
      'So few answers are a hint, not a measure.',
    ],
  },
  {
    when: 'it was said twice',
    run: runOf(right('guessing'), right('guessing'), wrong('fairly sure'), wrong('fairly sure')),
    says: [
      'When you were fairly sure, you were wrong both times.',
      'When you were guessing, you were right both times.',
      'So few answers are a hint, not a measure.',
    ],
  },
  {
    when: 'there are enough answers, all right',
    run: runOf(...times(10, right('certain'))),
    says: ['When you were certain, you were right all 10 times.'],
  },
])('sure and right when $when', ({ run, says }) => {
  expect(calibrationInWords(run)).toEqual(says);
});

test('the level does not count: the reader was asked before it', () => {
  const run = runOf({ verdict: 'cx', level: 'interaction', confidence: 'certain' });
  expect(calibration(run)).toEqual([{ confidence: 'certain', answers: 1, right: 1 }]);
});

test('every answer with a confidence is counted once, whatever the run', () => {
  const answer = fc.record(
    { verdict: fc.constantFrom(...verdicts), confidence: fc.constantFrom(...confidences) },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answer>;
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      const counts = calibration(runOf(...answers));
      const said = answers.filter(({ confidence }) => confidence).length;
      expect(counts.reduce((sum, { answers }) => sum + answers, 0)).toBe(said);
      for (const { answers, right } of counts) expect(right).toBeLessThanOrEqual(answers);
    }),
  );
});
