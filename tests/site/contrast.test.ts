import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A color in OKLCH: lightness from 0 to 1, chroma, hue in degrees. */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Both themes' values of every color token, by name. */
const tokens = new Map<string, { light: Oklch; dark: Oklch }>();
const oklch = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`;
for (const [, name = '', ...numbers] of readFileSync('src/styles/tokens.css', 'utf8').matchAll(
  new RegExp(String.raw`--([a-z-]+): light-dark\(\s*${oklch},\s*${oklch}\s*\)`, 'g'),
)) {
  const [l = 0, c = 0, h = 0, darkL = 0, darkC = 0, darkH = 0] = numbers.map(Number);
  tokens.set(name, { light: [l, c, h], dark: [darkL, darkC, darkH] });
}

const grounds = ['paper', 'sunk', 'mark', 'interaction-tint', 'journey-tint', 'relationship-tint'];

/**
 * Which color stands on which, and the least contrast between them: 7 for running text, 4.5 for
 * all other text, 3 for lines that show where a control is. Source: WCAG 2.2, 1.4.3, 1.4.6, 1.4.11.
 */
const pairs: readonly [color: string, grounds: readonly string[], least: number][] = [
  ['ink', grounds, 7],
  ['ink-soft', grounds, 4.5],
  ['paper', ['ink', 'ink-soft'], 4.5],
  ['interaction', ['paper', 'sunk', 'interaction-tint', 'journey-tint'], 4.5],
  ['journey', ['paper', 'sunk', 'journey-tint', 'relationship-tint'], 4.5],
  ['relationship', ['paper', 'sunk', 'relationship-tint'], 4.5],
  ['edge', ['paper', 'sunk'], 3],
];

test.each(
  pairs.flatMap(([color, on, least]) =>
    on.flatMap((ground) => (['light', 'dark'] as const).map((theme) => ({ color, ground, theme, least }))),
  ),
)('in the $theme theme, $color stands out from $ground by $least or more', ({ color, ground, theme, least }) => {
  expect(contrast(token(color)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(least);
});

test.each([
  { colors: 'black and white', one: [0, 0, 0], other: [1, 0, 0], ratio: 21 },
  { colors: 'white and white', one: [1, 0, 0], other: [1, 0, 0], ratio: 1 },
  // #0000ff and #ff0000 on white, by any other calculator.
  { colors: 'blue and white', one: [0.452, 0.3132, 264.05], other: [1, 0, 0], ratio: 8.59 },
  { colors: 'red and white', one: [0.628, 0.2577, 29.23], other: [1, 0, 0], ratio: 4 },
] as const)('the contrast of $colors is $ratio', ({ one, other, ratio }) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
});

function token(name: string): { light: Oklch; dark: Oklch } {
  const found = tokens.get(name);
  if (!found) throw new Error(`src/styles/tokens.css has no --${name} as light-dark(oklch(…), oklch(…)).`);
  return found;
}

/** The contrast of two colors, from 1 to 21. Source: WCAG 2.2, “contrast ratio”. */
function contrast(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of a color, from 0 to 1. Source: B. Ottosson, “A perceptual color space for image processing”, 2020. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * shown(red) + 0.7152 * shown(green) + 0.0722 * shown(blue);
}

/** A part of linear light as a screen shows it: within its limits. */
function shown(part: number): number {
  return Math.min(1, Math.max(0, part));
}
