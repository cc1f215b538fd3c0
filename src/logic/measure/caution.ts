import type { Level } from '../levels.ts';
import type { About } from './inputs.ts';
import { numberText } from './number-text.ts';
import type { Interval, Warning } from './result.ts';

/** Part of a scale that an interval may cover before this site warns. */
const wide = 1 / 4;

/** Warns of an interval that covers more than a quarter of its scale, `span` wide. */
export function wideInterval(interval: Interval | undefined, span: number): Warning[] {
  if (!interval || interval.high - interval.low <= wide * span) return [];
  const share = Math.round((100 * (interval.high - interval.low)) / span);
  return [
    {
      sentence: `The sample is small: the interval covers ${numberText(share)}% of the scale. This site warns above a quarter.`,
      sources: [],
    },
  ];
}

const aboutNames: Record<Level, string> = {
  interaction: 'one task or contact',
  journey: 'a whole journey',
  relationship: 'the whole relationship',
};

/** Warns of a figure that is used at a level at which it does not work. `instead` says what does, level by level. */
export function wrongLevel(
  about: About,
  levels: readonly Level[],
  instead: Partial<Record<Level, string>>,
  sources: readonly string[] = [],
): Warning[] {
  if (about === 'unstated' || levels.includes(about)) return [];
  const works = levels.map((level) => aboutNames[level]).join(', or for ');
  const advice = instead[about];
  return [
    {
      sentence: `This figure works for ${works}; this was about ${aboutNames[about]}.${advice ? ` ${advice}` : ''}`,
      sources,
    },
  ];
}
