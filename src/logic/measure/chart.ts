/** The stretch that an axis shows, and the unit of its numbers. */
export interface Axis {
  min: number;
  max: number;
  label: string;
}

/** A value on an axis with what surrounds it: the ends of its interval, where there is one. */
export interface IntervalRow {
  label: string;
  value: number;
  low?: number;
  high?: number;
}

/** Values with their intervals on one axis, and marks to read them by, such as an average of the field. */
export interface IntervalChart {
  kind: 'interval';
  sentence: string;
  axis: Axis;
  rows: readonly IntervalRow[];
  marks: readonly { value: number; label: string }[];
}

/** Bars of full width that show how a whole is divided. */
export interface SharesChart {
  kind: 'shares';
  sentence: string;
  rows: readonly { label: string; parts: readonly { label: string; count: number }[] }[];
}

/** A bar for each step of a scale, or for each part of a whole; values may lie below 0. */
export interface BarsChart {
  kind: 'bars';
  sentence: string;
  axis: Axis;
  bars: readonly { label: string; value: number }[];
}

/** A line through points in the order of x, and one place on it. */
export interface CurveChart {
  kind: 'curve';
  sentence: string;
  x: Axis;
  y: Axis;
  points: readonly { x: number; y: number }[];
  mark: { x: number; y: number; label: string };
}

/** A small chart as data. Its sentence says what the drawing shows, for those who do not see it. */
export type Chart = IntervalChart | SharesChart | BarsChart | CurveChart;
