import type { Page } from '@playwright/test';
import { plainPagefind, thisSearch, tunedMiniSearch, type Engine } from './engines.ts';
import type { Judged } from './judged.ts';
import { mean, nDcg, pairedInterval, reciprocalRank, successAt3 } from './measures.ts';

export const engineNames = ['this search', 'plain Pagefind', 'tuned MiniSearch'] as const;

export type EngineName = (typeof engineNames)[number];

/** What each engine answers to each question of a set. */
export interface Evaluation {
  judged: readonly Judged[];
  answers: Readonly<Record<EngineName, readonly (readonly string[])[]>>;
}

/** Asks every engine every question. */
export async function evaluate(judged: readonly Judged[], page: Page): Promise<Evaluation> {
  const engines: Record<EngineName, Engine> = {
    'this search': thisSearch(page),
    'plain Pagefind': plainPagefind(page),
    'tuned MiniSearch': tunedMiniSearch(),
  };
  const queries = judged.map(({ query }) => query);
  const answers = {} as Record<EngineName, string[][]>;
  for (const name of engineNames) answers[name] = await engines[name](queries);
  return { judged, answers };
}

/** The share of questions that can be answered, or of nonsense, that an engine leaves without a result. */
export function zeroRate({ judged, answers }: Evaluation, engine: EngineName, ofNonsense: boolean): number {
  return mean(
    judged.flatMap((one, index) =>
      isNonsense(one) === ofNonsense ? [Number(answers[engine][index]?.length === 0)] : [],
    ),
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
      return `| ${[engine, ofClass ?? '**all**', count, ...values, zeros(evaluation, engine, ofClass)].join(' | ')} |`;
    }),
  );
  const ahead = engineNames.slice(1).map((other) => {
    const ours = valuesOf(evaluation, 'this search', reciprocalRank);
    const theirs = valuesOf(evaluation, other, reciprocalRank);
    const [low, high] = pairedInterval(ours, theirs).map((value) => value.toFixed(3));
    return `MRR@10 over ${other}: +${(mean(ours) - mean(theirs)).toFixed(3)} (95 % interval ${low} to ${high})`;
  });
  const nonsense = evaluation.judged.some(isNonsense)
    ? engineNames.map(
        (engine) => `Nonsense answered with nothing, ${engine}: ${percent(zeroRate(evaluation, engine, true))}`,
      )
    : [];
  return [
    `## ${title}`,
    '',
    '| engine | class | queries | MRR@10 | nDCG@10 | success@3 | zero results |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...ahead.map((line) => `- ${line}`),
    ...nonsense.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

function valuesOf(
  { judged, answers }: Evaluation,
  engine: EngineName,
  measure: (one: Judged, results: readonly string[]) => number,
  ofClass?: string,
): number[] {
  return judged.flatMap((one, index) =>
    isNonsense(one) || (ofClass && one.class !== ofClass) ? [] : [measure(one, answers[engine][index] ?? [])],
  );
}

function zeros({ judged, answers }: Evaluation, engine: EngineName, ofClass?: string): string {
  return percent(
    mean(
      judged.flatMap((one, index) =>
        isNonsense(one) || (ofClass && one.class !== ofClass) ? [] : [Number(answers[engine][index]?.length === 0)],
      ),
    ),
  );
}

function isNonsense(one: Judged): boolean {
  return one.class === 'nonsense';
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
