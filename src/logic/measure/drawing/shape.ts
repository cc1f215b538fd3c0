import { wrapText } from '../../fit-text.ts';
import { tidy } from '../../geometry.ts';
import { plainNumber } from '../number-text.ts';

/** An SVG element with its attributes; text where it has text. */
export interface Shape {
  name: 'path' | 'rect' | 'circle' | 'text';
  attributes: Readonly<Record<string, string | number>>;
  text?: string;
  /** Whether it has the color of the level; else it has that of the text around it. */
  colored: boolean;
}

/** The shapes of a chart, from back to front, and how high they are together. All are `chartWidth` wide. */
export interface Drawing {
  height: number;
  shapes: readonly Shape[];
}

/** In units of the drawing: so narrow that its letters can be read on a small telephone. */
export const chartWidth = 380;
export const letterSize = 15;
export const lineHeight = 20;

/** Finds the place of a value between two ends; what lies beyond stays at the end. */
export function scale(min: number, max: number, from: number, to: number): (value: number) => number {
  return (value) => tidy(from + Math.min(Math.max((value - min) / (max - min || 1), 0), 1) * (to - from));
}

/** A line in the color of the text. */
export function line(d: string, attributes: Shape['attributes'] = {}): Shape {
  return { name: 'path', attributes: { d, fill: 'none', stroke: 'currentColor', ...attributes }, colored: false };
}

/** A line in the color of the level. */
export function levelLine(d: string, attributes: Shape['attributes']): Shape {
  return { ...line(d, attributes), colored: true };
}

/** A bar or its share, in the color of the level. */
export function box(x: number, y: number, width: number, height: number, opacity = 1): Shape {
  return {
    name: 'rect',
    attributes: {
      x,
      y,
      width: tidy(width),
      height,
      fill: 'currentColor',
      'fill-opacity': opacity,
      stroke: 'currentColor',
    },
    colored: true,
  };
}

/** A value, in the color of the level. */
export function dot(x: number, y: number): Shape {
  return { name: 'circle', attributes: { cx: x, cy: y, r: 7, fill: 'currentColor' }, colored: true };
}

/** Words in one line: `y` is where the letters stand. */
export function word(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): Shape {
  return {
    name: 'text',
    attributes: { x, y, ...(anchor !== 'start' && { 'text-anchor': anchor }) },
    text,
    colored: false,
  };
}

/** Words over as many lines as they need, from `y` on downwards; as wide as the chart unless told. */
export function words(x: number, y: number, text: string, width = chartWidth): Shape[] {
  return wrapText(text, width, letterSize).map((part, index) => word(x, y + index * lineHeight, part));
}

/** A number with no more digits than can be told apart in a chart. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  return plainNumber(Number(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)));
}
