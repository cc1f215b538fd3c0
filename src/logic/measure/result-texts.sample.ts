import { figureText, intervalName, rangeText } from './result-text.ts';
import type { Figure, Result } from './result.ts';

/** The numbers of a result, without the findings that are words. */
export function figuresOf({ figure, further }: Result): Figure[] {
  return [figure, ...further.filter((one): one is Figure => 'value' in one)];
}

/** Every text that a reader may see. */
export function textsOf(result: Result): string[] {
  const figures = [result.figure, ...result.further];
  return [
    result.sentence,
    result.chart.sentence,
    ...result.notSaid,
    ...result.warnings.map(({ sentence }) => sentence),
    ...figures.flatMap((one) => [one.label, figureText(one), one.note ?? '']),
    ...figuresOf(result).flatMap((one) =>
      one.interval ? [rangeText(one, one.interval), intervalName(one.interval)] : [],
    ),
    ...(result.table ? [result.table.caption, ...result.table.head, ...result.table.rows.flat()] : []),
  ];
}
