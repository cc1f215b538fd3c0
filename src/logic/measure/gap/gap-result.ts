import type { BarsChart } from '../chart.ts';
import { fairSample } from '../means.ts';
import { capital, counted, numberText } from '../number-text.ts';
import type { Figure, Result, Table, Warning } from '../result.ts';

/** A dimension of a service: what was expected and perceived on average, and the gap under its name. */
export interface Dimension {
  expected: number;
  perceived: number;
  gap: Figure;
}

const hiding: Warning = {
  sentence:
    'The mean of the gaps hides what differs between them: a full point too little here can vanish behind half points too much there.',
  sources: [],
};

/**
 * What the gaps of a service say.
 *
 * @param overall the mean of the gaps
 * @param people how many answered, where that is known
 */
export function gapResult(
  dimensions: readonly Dimension[],
  overall: Figure,
  people: number | undefined,
  warnings: readonly Warning[],
): Result {
  const gaps = dimensions.map(({ gap }) => gap);
  const sure = people === undefined ? '' : ` ${fairSample(overall, 'the mean gap of all such people')}`;
  return {
    figure: overall,
    further: gaps,
    sentence: `${widestGap(gaps, people)} The mean of the five gaps is ${numberText(overall.value, 2)}.${sure}`,
    chart: gapChart(gaps),
    table: gapTable(dimensions),
    notSaid: [
      'Why a gap is there, and who can close it.',
      'Whether the service improved or people stopped hoping: both close a gap. Show both columns.',
      'Which dimension matters most. The mean weighs all the same.',
    ],
    warnings: [hiding, ...warnings],
  };
}

/** The gap that falls furthest short, in a sentence. */
function widestGap(gaps: readonly Figure[], people: number | undefined): string {
  const [widest] = [...gaps].sort((one, other) => one.value - other.value);
  const shortfall = numberText(widest?.value ?? 0, 2);
  const finding =
    widest && shortfall.startsWith('−')
      ? `the widest gap is ${widest.label.toLowerCase()}, ${shortfall.slice(1)} below what was expected.`
      : 'no dimension falls short of what was expected.';
  return people === undefined ? capital(finding) : `Among ${counted(people, 'person', 'people')}, ${finding}`;
}

function gapChart(gaps: readonly Figure[]): BarsChart {
  const values = gaps.map(({ value }) => value);
  return {
    kind: 'bars',
    sentence: `Gaps by dimension: ${gaps.map(({ label, value }) => `${label.toLowerCase()} ${numberText(value, 2)}`).join(', ')}.`,
    axis: { min: Math.min(-1, ...values), max: Math.max(1, ...values), label: 'points, perceived − expected' },
    bars: gaps.map(({ label, value }) => ({ label, value })),
  };
}

function gapTable(dimensions: readonly Dimension[]): Table {
  return {
    caption: 'What was expected, what was perceived, and the gap',
    head: ['Dimension', 'Expected', 'Perceived', 'Gap'],
    rows: dimensions.map(({ expected, perceived, gap }) => [
      gap.label,
      ...[expected, perceived, gap.value].map((value) => numberText(value, 2)),
    ]),
  };
}
