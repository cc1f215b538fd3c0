import { factAnswers, verdictNames, type FactName, type Facts, type Verdict } from '../verdict.ts';
import type { Level } from '../levels.ts';
import { inquire, type Answers } from './ask.ts';
import { questions } from './questions.ts';

/** What is wrong with a situation's facts or judgment: the field, and a message that begins with a verb. */
export interface ScenarioProblem {
  path: readonly string[];
  words: string;
}

/** Facts that help a reader to picture any situation. The others are stated where the classifier asks for them. */
const alwaysStated: readonly FactName[] = ['affected', 'spans', 'failed', 'mends'];

/**
 * Holds a situation against the classifier: it states the facts that the classifier asks for, no
 * more, and its verdict and level are those that follow from them.
 */
export function scenarioProblems(scenario: { facts: Answers; verdict: Verdict; level: Level }): ScenarioProblem[] {
  const { facts, verdict, level } = scenario;
  const { asked, open, outcome } = inquire(facts);
  if (open) return [{ path: ['facts', open], words: missing(open) }];

  const idle = (Object.keys(facts) as FactName[]).filter(
    (name) => facts[name] !== undefined && !asked.includes(name) && !alwaysStated.includes(name),
  );
  return [
    ...idle.map((name) => ({
      path: ['facts', name],
      words: `decides nothing here; remove it, because the classifier does not ask “${questions[name].words}” after the other facts.`,
    })),
    ...(outcome && outcome.verdict !== verdict
      ? [{ path: ['verdict'], words: contradiction(verdict, outcome.verdict, verdictNames[outcome.verdict]) }]
      : []),
    ...(outcome && outcome.level !== level
      ? [{ path: ['level'], words: contradiction(level, outcome.level, `the ${outcome.level}`) }]
      : []),
  ];
}

function missing(name: FactName): string {
  const answers: readonly Facts[FactName][] = factAnswers[name];
  return `is missing; state it, because here the classifier asks “${questions[name].words}”, with \`is\` as one of ${answers.join(', ')}.`;
}

function contradiction(stated: string, reached: string, name: string): string {
  return `is "${stated}", but from these facts the classifier reaches ${name}; write ${reached}, or correct the facts.`;
}
