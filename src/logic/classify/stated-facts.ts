import type { FactName, Facts } from '../verdict.ts';
import type { Answers } from './ask.ts';
import { questionOrder } from './questions.ts';

/** The facts that a situation states, as answers to the questions of the classifier. */
export function statedFacts(facts: { readonly [Name in FactName]?: { is: Facts[Name] } | undefined }): Answers {
  return Object.fromEntries(
    questionOrder.flatMap((name) => {
      const fact = facts[name];
      return fact ? [[name, fact.is]] : [];
    }),
  );
}
