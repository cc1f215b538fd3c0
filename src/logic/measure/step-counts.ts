import type { Scale } from './calculator.ts';
import { quantity } from './number-text.ts';
import type { Finding } from './result.ts';

/** How many answers each step of a scale got, highest step first, as one finding: “7: 1, 6: 4, …”. */
export function stepCounts(answers: readonly number[], { min, max }: Scale): Finding[] {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => max - index);
  const text = steps.map((step) => `${step}: ${answers.filter((answer) => answer === step).length}`).join(', ');
  return [
    {
      label: 'Answers by step',
      text,
      note: `Of ${quantity(answers.length, 'answers')}. An average hides how they are spread.`,
    },
  ];
}
