/** What follows a number: with one, with any other; a percent sign follows without a space. */
const units = {
  none: ['', ''],
  percent: ['%', '%'],
  points: ['point', 'points'],
  seconds: ['second', 'seconds'],
  people: ['person', 'people'],
  answers: ['answer', 'answers'],
  periods: ['period', 'periods'],
  years: ['year', 'years'],
} as const;

/** What is counted or measured, and how it is named behind a number. */
export type Unit = keyof typeof units;

/** A number as the site prints it: commas between thousands, a real minus, never a minus before 0. */
export function numberText(value: number, digits = 0): string {
  const rounded = Math.abs(value).toFixed(digits);
  const [whole = '', decimals] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && Number(rounded) !== 0 ? '−' : '';
  return sign + grouped + (decimals === undefined ? '' : `.${decimals}`);
}

/** A number with as many digits as it has, up to four. */
export function plainNumber(value: number): string {
  return numberText(value, (Number(value.toFixed(4)).toString().split('.')[1] ?? '').length);
}

/** A number with its unit: “90%”, “40.0 points”, “1 person”. */
export function quantity(value: number, unit: Unit, digits = 0): string {
  const number = numberText(value, digits);
  const [one, many] = units[unit];
  const name = number === '1' || number === '−1' ? one : many;
  if (name === '') return number;
  return unit === 'percent' ? number + name : `${number} ${name}`;
}

/** A count of things, each with its own name: “1 attempt”, “12 attempts”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** So many of them, before a verb in the past: “none”, “1”, “12”. */
export function soMany(count: number): string {
  return count === 0 ? 'none' : numberText(count);
}

/** So many of them are: “none is”, “1 is”, “12 are”. */
export function areSo(count: number): string {
  if (count === 0) return 'none is';
  return count === 1 ? '1 is' : `${numberText(count)} are`;
}

/** A probability as a test reports it: “p = 0.160”, and below a thousandth “p < 0.001”. */
export function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${numberText(p, 3)}`;
}

/**
 * A text with a capital letter at its beginning: “Visitors”. Not `capitalized`, which the player of
 * journeys loads: with one for both, each page with numbers would ask for one script more.
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
