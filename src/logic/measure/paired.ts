import { answersWay, type AnswersWay, type Scale } from './calculator.ts';
import { mean } from './formulas/mean.ts';
import { confidenceInput, confidenceOf } from './inputs.ts';
import { fairSample, meanFigure, spreadWarnings, type Span } from './means.ts';
import { counted, numberText } from './number-text.ts';
import type { Result } from './result.ts';

interface Pairs {
  id: string;
  name: string;
  /** The names of both columns: “First task”, “Second task”. */
  columns: readonly [string, string];
  scale: Scale;
  digits: number;
  example: readonly (readonly [number, number])[];
  notSaid: readonly string[];
}

function compare(
  pairs: readonly (readonly number[])[],
  { columns, scale, digits, notSaid }: Pairs,
  confidence: number,
): Result {
  const [first, second] = [pairs.map((row) => row[0] ?? NaN), pairs.map((row) => row[1] ?? NaN)];
  const differences = first.map((value, index) => (second[index] ?? NaN) - value);
  const range = scale.max - scale.min;
  const span: Span = { min: -range, max: range };
  const shown = { unit: 'points', digits } as const;
  const figure = meanFigure('Mean difference, second less first', differences, { ...shown, span }, confidence);
  const apart = columns.map((name, index) =>
    meanFigure(name, index === 0 ? first : second, { ...shown, span: scale }, confidence),
  );
  const open = !figure.interval || (figure.interval.low <= 0 && figure.interval.high >= 0);
  return {
    figure,
    further: apart,
    sentence: `On average, ${counted(pairs.length, 'person', 'people')} gave the ${columns[0].toLowerCase()} ${numberText(mean(first), digits)} and the ${columns[1].toLowerCase()} ${numberText(mean(second), digits)}, a difference of ${numberText(figure.value, digits)}. ${fairSample(figure, 'the mean difference of all such people')}${open ? ' Which of the two is higher stays open.' : ''}`,
    chart: {
      kind: 'interval',
      sentence:
        'The two means with their intervals. They may overlap where the difference is clear, because each person is compared with themselves.',
      axis: { min: scale.min, max: scale.max, label: 'points' },
      rows: apart.map(({ label, value, interval }) => ({
        label,
        value,
        ...(interval && { low: interval.low, high: interval.high }),
      })),
      marks: [],
    },
    notSaid: [...notSaid, 'What the order did. Let half of the people begin with the other one.'],
    warnings: spreadWarnings(differences),
  };
}

/** Two things rated by the same people, compared by each person’s difference, second − first. */
export function pairedWay(pairs: Pairs): AnswersWay {
  const { id, name, columns, scale, example } = pairs;
  return answersWay({
    id,
    name,
    row: 'person',
    columns: columns.map((column, index) => ({ id: index === 0 ? 'first' : 'second', name: column, scale })),
    inputs: { confidence: confidenceInput },
    example,
    calculate: (rows, { confidence }) => compare(rows, pairs, confidenceOf(confidence)),
  });
}
