import type { Calculator } from './calculator.ts';
import { completionRate } from './calculators/completion-rate.ts';
import { nps } from './calculators/nps.ts';

/** Every calculator, in the order of the bench. */
export const calculators: readonly Calculator[] = [completionRate, nps];
