import { circlePath, tidy } from './geometry.ts';
import type { CxResult, UxResult } from './journey.ts';
import type { Level } from './levels.ts';

/**
 * The marks of the site as geometry, each in one place. Marks carry no color of their own and always
 * stand with their word. The favicon repeats the three circles of `wordmark` as a file.
 */

/** A mark drawn in one weight of line. Each field but `size` is the data of a path. */
export interface LineMark {
  size: readonly [width: number, height: number];
  line: string;
  dashed?: string;
  solid?: string;
}

const box = 'M3.5 1h9A2.5 2.5 0 0 1 15 3.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 1 12.5v-9A2.5 2.5 0 0 1 3.5 1z';
const firstRing = circlePath(7, 8, 5.6);
const secondRing = circlePath(15, 8, 5.6);

/** UX: a touch on a thing. When the contact failed, the thing is crossed out. */
export const uxMarks: Record<UxResult, LineMark> = {
  worked: { size: [16, 16], line: box, solid: circlePath(8, 8, 3.2) },
  failed: { size: [16, 16], line: `${box}M5 5l6 6m0-6l-6 6` },
};

/** CX: two contacts linked by a promise. Given, its second half is still open; broken, they are apart. */
export const cxMarks: Record<Exclude<CxResult, 'none'>, LineMark> = {
  given: { size: [22, 16], line: firstRing, dashed: secondRing },
  kept: { size: [22, 16], line: firstRing + secondRing },
  broken: { size: [26, 16], line: `${circlePath(5, 8, 4.1)}${circlePath(21, 8, 4.1)}M10.6 13.4l4.8-10.8` },
};

/** Where sources disagree: a path that forks. */
export const disagreeMark: LineMark = { size: [16, 16], line: 'M8 15V9.5L2.5 2M8 9.5L13.5 2' };

/** Search: a glass on a handle. */
export const searchMark: LineMark = { size: [20, 20], line: `${circlePath(8.5, 8.5, 6)}M13 13l5.5 5.5` };

/** A circle of a level mark, on a grid of 24 by 24: always at x = 12, and always standing at y = 23. */
export interface Ring {
  cy: number;
  r: number;
  /** The weight of the line; a disc has none. */
  width?: number;
  /** A ring that only hints at the wider levels. */
  ghost?: boolean;
}

type Weight = 'ghost' | 'main' | 'inner';

/** Small marks need heavier lines: large is 48 pixels and more. */
export type MarkSize = 'small' | 'large';

const weights: Record<MarkSize, Record<Weight, number>> = {
  small: { ghost: 0.9, main: 2, inner: 1.4 },
  large: { ghost: 0.45, main: 1.15, inner: 0.8 },
};

/** Outer radii from the widest circle inward, each with its line; the contact itself is the disc. */
const levelCircles: Record<Level, { rings: readonly (readonly [number, Weight])[]; disc: number }> = {
  interaction: {
    rings: [
      [11, 'ghost'],
      [7.7, 'ghost'],
    ],
    disc: 4.4,
  },
  journey: {
    rings: [
      [11, 'ghost'],
      [7.7, 'main'],
    ],
    disc: 3.7,
  },
  relationship: {
    rings: [
      [11, 'main'],
      [7.7, 'inner'],
    ],
    disc: 3.7,
  },
};

/**
 * The circles of a level's mark, the widest first and the disc last.
 * Their outer edges meet at one point, whatever the weight of their lines.
 */
export function levelMark(level: Level, size: MarkSize): Ring[] {
  const { rings, disc } = levelCircles[level];
  return [
    ...rings.map(([outer, weight]) => {
      const width = weights[size][weight];
      return { cy: 23 - outer, r: tidy(outer - width / 2, 3), width, ghost: weight === 'ghost' };
    }),
    { cy: tidy(23 - disc), r: disc },
  ];
}

/** The three circles of the name, one per level, the widest first; they stand at y = 23.5. */
export const wordmark: readonly (Ring & { level: Level })[] = [
  { level: 'relationship', cy: 12, r: 10.5, width: 2 },
  { level: 'journey', cy: 15.6, r: 6.9, width: 2 },
  { level: 'interaction', cy: 19.2, r: 4.3 },
];
