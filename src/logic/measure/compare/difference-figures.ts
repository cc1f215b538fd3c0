import { oneSidedP, type ZTest } from '../formulas/distributions.ts';
import {
  effectSize,
  nMinusOneTest,
  pooledTest,
  relativeChange,
  unpooledTest,
  type Counts,
} from '../formulas/two-proportions.ts';
import { numberText, pText, quantity } from '../number-text.ts';
import type { Figure, Finding } from '../result.ts';

/** What else can be said of the difference between two rates: the tests in use, the relative change and its size. */
export function differenceFigures(first: Counts, second: Counts): (Figure | Finding)[] {
  const [before, after] = [first.successes / first.n, second.successes / second.n];
  return [
    ...testFinding(
      'N − 1 two-proportion test',
      nMinusOneTest(first, second),
      'Two-sided. If both versions were equal, a difference at least this large would come up with this probability.',
      ['sauro-ab-n1'],
    ),
    ...testFinding('Pooled z test', pooledTest(first, second), 'Two-sided, without the correction by N − 1.', []),
    ...oneSidedFinding(unpooledTest(first, second)),
    ...changeFigure(before, after),
    {
      ...effectFigure(after, before),
      note: 'Cohen’s h: the distance of the two rates on a scale on which equal steps are equally easy to detect.',
    },
  ];
}

/** How far two rates, as fractions, lie apart. */
export function effectFigure(one: number, other: number): Figure {
  return { label: 'Effect size h', value: effectSize(one, other), unit: 'none', digits: 3 };
}

function testFinding(label: string, test: ZTest | undefined, note: string, sources: readonly string[]): Finding[] {
  return test ? [{ label, text: pText(test.p), note: `z = ${numberText(test.z, 3)}. ${note}`, sources }] : [];
}

function oneSidedFinding(test: ZTest | undefined): Finding[] {
  if (!test) return [];
  return [
    {
      label: 'One-sided, unpooled',
      text: pText(oneSidedP(test)),
      note: 'What some testing services report. It is about half as large, because it looks in one direction only.',
      sources: ['zuschlag-stat203'],
    },
  ];
}

function changeFigure(before: number, after: number): Figure[] {
  if (before === 0) return [];
  return [
    {
      label: 'Relative change',
      value: relativeChange(before, after),
      unit: 'percent',
      digits: 1,
      note: `B is ${quantity((100 * after) / before, 'percent', 1)} of A. “158% of” is 58% more, and not 158%.`,
    },
  ];
}
