import { engineNames, type Engine, type EngineName } from './engines.ts';
import type { Judged } from './judged.ts';
import { mean, nDcg, pairedInterval, reciprocalRank, successAt3 } from './measures.ts';

/** What each engine answers to each question of a set. */
export interface Evaluation {
  judged: readonly Judged[];
  answers: Readonly<Record<EngineName, readonly (readonly string[])[]>>;
}

/** Asks every engine every question. */
export async function evaluate(
  judged: readonly Judged[],
  engines: Readonly<Record<EngineName, Engine>>,
): Promise<Evaluation> {
  const queries = judged.map(({ query }) => query);
  const answers = {} as Record<EngineName, string[][]>;
  for (const name of engineNames) answers[name] = await engines[name](queries);
  return { judged, answers };
}

/** The share of questions without a result: of those that can be answered, of one class of them, or of nonsense. */
export function zeroRate({ judged, answers }: Evaluation, engine: EngineName, ofClass?: string): number {
  return mean(
    judged.flatMap((one, index) => (isOf(one, ofClass) ? [Number(answers[engine][index]?.length === 0)] : [])),
  );
}

/** The mean reciprocal rank of an engine over the questions that can be answered, or over one class of them. */
export function meanReciprocalRank(evaluation: Evaluation, engine: EngineName, ofClass?: string): number {
  return mean(valuesOf(evaluation, engine, reciprocalRank, ofClass));
}

/** The evaluation as a table in Markdown: each engine in each class, then how much this search is ahead. */
export function report(title: string, evaluation: Evaluation): string {
  const ofClasses = [...new Set(evaluation.judged.filter((one) => !isNonsense(one)).map((one) => one.class))];
  const rows = engineNames.flatMap((engine) =>
    [...ofClasses, undefined].map((ofClass) => {
      const values = [reciprocalRank, nDcg, successAt3].map((measure) =>
        mean(valuesOf(evaluation, engine, measure, ofClass)).toFixed(3),
      );
      const count = valuesOf(evaluation, engine, reciprocalRank, ofClass).length;
      return `| ${[engine, ofClass ?? '**all**', count, ...values, percent(zeroRate(evaluation, engine, ofClass))].join(' | ')} |`;
    }),
  );
  const ahead = [...ofClasses, undefined].map((ofClass) => {
    const differences = engineNames.slice(1).map((other) => aheadOf(evaluation, other, ofClass));
    return `| ${[ofClass ?? '**all**', ...differences].join(' | ')} |`;
  });
  const nonsense = evaluation.judged.some(isNonsense)
    ? engineNames.map(
        (engine) => `Nonsense answered with nothing, ${engine}: ${percent(zeroRate(evaluation, engine, 'nonsense'))}`,
      )
    : [];
  return [
    `## ${title}`,
    '',
    '| engine | class | queries | MRR@10 | nDCG@10 | success@3 | zero results |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'How much this search is ahead in MRR@10, with 95 % intervals:',
    '',
    `| class | ${engineNames.slice(1).join(' | ')} |`,
    '| --- | --- | --- |',
    ...ahead,
    '',
    ...nonsense.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

function aheadOf(evaluation: Evaluation, other: EngineName, ofClass: string | undefined): string {
  const ours = valuesOf(evaluation, 'this search', reciprocalRank, ofClass);
  const theirs = valuesOf(evaluation, other, reciprocalRank, ofClass);
  const [low, high] = pairedInterval(ours, theirs);
  return `${(mean(ours) - mean(theirs)).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function valuesOf(
  { judged, answers }: Evaluation,
  engine: EngineName,
  measure: (one: Judged, results: readonly string[]) => number,
  ofClass?: string,
): number[] {
  return judged.flatMap((one, index) => (isOf(one, ofClass) ? [measure(one, answers[engine][index] ?? [])] : []));
}

/** Whether a question is of a class; without one, whether it can be answered. */
function isOf(one: Judged, ofClass: string | undefined): boolean {
  return ofClass === undefined ? !isNonsense(one) : one.class === ofClass;
}

function isNonsense(one: Judged): boolean {
  return one.class === 'nonsense';
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
