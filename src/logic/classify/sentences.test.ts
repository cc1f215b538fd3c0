import { expect, test } from 'vitest';
import { inquire, type Answers } from './ask.ts';
import { standInWords } from './sentences.ts';

test.each<{ answers: Answers; words: string }>([
  { answers: {}, words: 'At most six questions. The first answer decides which come next.' },
  { answers: { spans: 'several contacts' }, words: 'UX or CX is open, and so is the level.' },
  {
    answers: { spans: 'one contact', failed: 'the promise' },
    words: 'So far: a matter of both UX and CX. The level is open.',
  },
  { answers: { spans: 'one contact', failed: 'nothing' }, words: 'So far: a matter of UX. The level is open.' },
  {
    answers: { spans: 'one contact', failed: 'nothing', mends: 'one team' },
    words: 'A matter of UX, at the level of the interaction.',
  },
])('after $answers the reader is told: $words', ({ answers, words }) => {
  expect(standInWords(inquire(answers))).toBe(words);
});
