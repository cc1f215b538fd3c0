import { exactBinomialTest, oneProportionTest } from './formulas/one-proportion.ts';
import { numberText, plainNumber, pText } from './number-text.ts';
import type { Finding } from './result.ts';

/** How a share stands against a target in percent, by the exact test and by the common z test; nothing without a target. */
export function targetFigures(successes: number, n: number, target: number | undefined): Finding[] {
  if (target === undefined) return [];
  const exact = exactBinomialTest(successes, n, target / 100);
  const common = oneProportionTest(successes, n, target / 100);
  const differs = exact.twoSided < 0.05;
  return [
    {
      label: `Against the target of ${plainNumber(target)}%, exact test`,
      text: pText(exact.twoSided),
      note: `Two-sided. If the true rate were ${plainNumber(target)}%, a result at least this unlikely would come up with this probability; ${differs ? 'below 0.05, chance alone is a poor explanation' : 'at 0.05 or above, the data fit the target'}. One-sided: ${pText(exact.greater)} for a rate above it, ${pText(exact.less)} for one below.`,
    },
    ...(common
      ? [
          {
            label: 'The same by the z test',
            text: pText(common.p),
            note: `z = ${numberText(common.z, 3)}, with the variance of the sample. Rough for small samples; prefer the exact test.`,
          },
        ]
      : []),
  ];
}
