import { expect, test } from 'vitest';
import type { Judgment } from '../verdict.ts';
import { asVerdict, judgedOptions, questions } from './questions.ts';
import { asLevel } from '../levels.ts';

const judgment: Judgment = {
  verdict: 'cx',
  level: 'journey',
  why: { ux: 'Why UX.', cx: 'Why CX.', both: 'Why both.' },
  levelWhy: { interaction: 'Why here.', journey: 'Why on the way.', relationship: 'Why over time.' },
};

test('each question has three answers, narrow to wide, and only levels carry a color', () => {
  expect(questions.verdict.options.map(({ name, level }) => [name, level])).toEqual([
    ['UX', undefined],
    ['CX', undefined],
    ['Both', undefined],
  ]);
  expect(questions.level.options.map(({ name, level }) => [name, level])).toEqual([
    ['interaction', 'interaction'],
    ['journey', 'journey'],
    ['relationship', 'relationship'],
  ]);
});

test.each([
  { question: 'verdict', reasons: ['Why UX.', 'Why CX.', 'Why both.'], verdict: 'cx' },
  { question: 'level', reasons: ['Why here.', 'Why on the way.', 'Why over time.'], verdict: 'journey' },
] as const)('every answer to the question of $question has its reason, and one is the verdict', (expected) => {
  const options = judgedOptions(expected.question, judgment);
  expect(options.map(({ reason }) => reason)).toEqual(expected.reasons);
  expect(options.filter(({ isVerdict }) => isVerdict).map(({ value }) => value)).toEqual([expected.verdict]);
});

test.each([
  { text: 'cx', verdict: 'cx', level: undefined },
  { text: 'journey', verdict: undefined, level: 'journey' },
  { text: 'CX', verdict: undefined, level: undefined },
  { text: '', verdict: undefined, level: undefined },
  { text: null, verdict: undefined, level: undefined },
  { text: 'constructor', verdict: undefined, level: undefined },
])('$text is read as verdict $verdict and level $level', ({ text, verdict, level }) => {
  expect([asVerdict(text), asLevel(text)]).toEqual([verdict, level]);
});
