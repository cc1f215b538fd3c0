import { expect, test } from 'vitest';
import type { Turn } from '../quiz/run.ts';
import { gradeOf } from './grade.ts';

const turn = (answer: Turn['answer']): Turn => ({
  situation: { id: 'parcel', verdict: 'cx', level: 'journey', concepts: [] },
  answer,
});

test.each([
  { answer: { verdict: 'cx', level: 'journey', confidence: 'certain' }, grade: 'easy' },
  { answer: { verdict: 'cx', level: 'journey', confidence: 'fairly sure' }, grade: 'good' },
  { answer: { verdict: 'cx', level: 'journey' }, grade: 'good' },
  { answer: { verdict: 'cx', level: 'journey', confidence: 'guessing' }, grade: 'hard' },
  { answer: { verdict: 'cx', level: 'interaction', confidence: 'certain' }, grade: 'again' },
  { answer: { verdict: 'ux', level: 'journey' }, grade: 'again' },
  { answer: { verdict: 'ux' }, grade: 'again' },
  { answer: { verdict: 'cx', confidence: 'certain' }, grade: undefined },
  { answer: {}, grade: undefined },
] as const)('$answer is graded $grade', ({ answer, grade }) => {
  expect(gradeOf(turn(answer))).toBe(grade);
});
