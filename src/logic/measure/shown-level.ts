import { asLevel, type Level } from '../levels.ts';
import type { Calculator, Values } from './calculator.ts';

/** The level in whose color a result is shown: the one that it is about where the figure works there, else its first. */
export function shownLevel({ levels: [first = 'interaction', ...others] }: Calculator, values: Values = {}): Level {
  const about = asLevel(values['about']);
  return about && others.includes(about) ? about : first;
}
