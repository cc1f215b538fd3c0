import type { Level } from '../levels.ts';
import type { FactName, Facts, Verdict } from '../verdict.ts';
import { cxRules, levelRules, uxRules, type Rule } from './rules.ts';

/** What the classifier concludes from the facts, with the rules by which it does: one for UX, one for CX, one for the level. */
export interface Outcome {
  verdict: Verdict;
  level: Level;
  rules: readonly Rule[];
}

/**
 * The verdict and the level for a set of facts.
 *
 * An aid to sorting and not a measurement: it knows six plain answers, the rules behind them are
 * mostly this site's own convention, and two people may answer differently about the same case.
 *
 * @throws {RangeError} when no rule of a group holds, or neither UX nor CX is in question. For the
 * rules as they are, a test holds that this cannot happen.
 */
export function judge(facts: Facts): Outcome {
  const ux = firstThatHolds(uxRules, facts);
  const cx = firstThatHolds(cxRules, facts);
  const level = firstThatHolds(levelRules, facts);
  if (!ux.gives && !cx.gives) throw new RangeError(`${ux.id} and ${cx.id} leave neither UX nor CX.`);
  return { verdict: verdictOf(ux.gives, cx.gives), level: level.gives, rules: [ux, cx, level] };
}

function verdictOf(ux: boolean, cx: boolean): Verdict {
  if (ux && cx) return 'both';
  return ux ? 'ux' : 'cx';
}

function firstThatHolds<Gives>(rules: readonly Rule<Gives>[], facts: Facts): Rule<Gives> {
  const rule = rules.find((rule) => holds(rule, facts));
  if (!rule) throw new RangeError(`No rule holds for ${JSON.stringify(facts)}.`);
  return rule;
}

/** Whether every fact that a rule names has an answer that it allows. */
export function holds({ when }: Pick<Rule<unknown>, 'when'>, facts: Facts): boolean {
  return Object.entries(when).every(([name, allowed]) =>
    (allowed as readonly string[]).includes(facts[name as FactName]),
  );
}
