import { lineCode, lineKinds, lineOf, type Head, type Line } from './search-files.ts';
import type { Understood } from './understand.ts';

/** A page that was found by its names, and the line that speaks most for it. */
export interface Named {
  page: number;
  /** About 0 to 3; comparable between the pages of one question only. */
  score: number;
  /** The share of the question, by weight, that the page's lines hold: 0 to 1. */
  coverage: number;
  /** The line that holds most of the question. */
  line: Line;
  /** Whether that line holds all of the question, and the question all of it. */
  isWhole: boolean;
}

/** How much a word in a line of each kind counts, and by how much a long line makes it count less. */
const kinds = {
  title: { weight: 5, byLength: 0.65 },
  alias: { weight: 2.3, byLength: 0.7 },
  asked: { weight: 1.8, byLength: 0.75 },
  heading: { weight: 1.1, byLength: 0.85 },
  summary: { weight: 3, byLength: 0.15 },
} as const;

/** An article explains what a term defines and a source proves: between them, the article comes first. */
const typeWeights: Readonly<Record<string, number>> = { Source: 0.9, Term: 0.95 };

/** How soon more of a word adds no more, as in BM25. */
const saturation = 2;

/** What a line is worth that is the whole question and nothing else. */
const wholeLine = { title: 1.5, alias: 0.95, asked: 0.4, heading: 0.3, summary: 0.1 } as const;

/** A share from which on nothing is missing; words may count a little less than one. */
const nearlyAll = 0.999;

/** What ranking knows of all pages together. */
type RankedBy = Pick<Head, 'pages' | 'averageLengths' | 'types'>;

/** How much a page's kind counts. */
export function typeWeight(page: number, { types }: Pick<Head, 'types'>): number {
  return typeWeights[types.findLast(({ first }) => first <= page)?.name ?? ''] ?? 1;
}

/**
 * Ranks pages by the lines in which the words of a question stand: BM25F over title, other names,
 * headings and summary (Robertson, Zaragoza and Taylor 2004), and a bonus for a line that says all
 * of the question and little else. Words that no page contains are left out of the account.
 */
export function rankNames(understood: readonly Understood[], head: RankedBy): Named[] {
  const asked = understood.filter(({ isMissing }) => !isMissing);
  const importance = asked.map(({ variants }) => importanceOf(variants, head.pages));
  return [...linesHolding(asked)]
    .map(([page, lines]) => {
      const scored = scoreOf([...lines.values()], importance, head.averageLengths);
      return { page, ...scored, score: scored.score * typeWeight(page, head) };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** A line that holds words of the question, and how surely each of them, by its place in the question. */
interface HeldLine {
  line: Line;
  weights: number[];
}

/** For each page its lines that hold words of the question, by their codes. */
function linesHolding(asked: readonly Understood[]): Map<number, Map<number, HeldLine>> {
  const pages = new Map<number, Map<number, HeldLine>>();
  for (const [position, { variants }] of asked.entries()) {
    for (const { weight, places } of variants) {
      for (const { page, line } of places) {
        const lines = pages.get(page) ?? new Map<number, HeldLine>();
        pages.set(page, lines);
        const code = lineCode(line);
        const held = lines.get(code) ?? { line, weights: [] };
        lines.set(code, held);
        held.weights[position] = Math.max(held.weights[position] ?? 0, weight);
      }
    }
  }
  return pages;
}

function scoreOf(
  lines: readonly HeldLine[],
  importance: readonly number[],
  averageLengths: readonly number[],
): Omit<Named, 'page'> {
  const all = sum(importance);
  const counts = importance.map((_, position) =>
    sum(
      lines.map(({ line, weights }) => {
        const { weight, byLength } = kinds[line.kind];
        const average = averageLengths[lineKinds.indexOf(line.kind)] || 1;
        return ((weights[position] ?? 0) * weight) / (1 + byLength * (line.length / average - 1));
      }),
    ),
  );
  const saturated = counts.map((count) => count / (count + saturation));
  const base = weighted(saturated, importance) / all;
  const best = importance.map((_, position) => Math.max(...lines.map(({ weights }) => weights[position] ?? 0)));
  const coverage = weighted(best, importance) / all;
  const [speaking = { line: lineOf(0), bonus: 0, isWhole: false }] = lines
    .map(({ line, weights }) => {
      const ofQuestion = weighted(weights, importance) / all;
      const ofLine = Math.min(1, sum(weights) / Math.max(line.length, 1));
      const isWhole = ofQuestion >= nearlyAll && ofLine >= nearlyAll;
      return { line, isWhole, bonus: wholeLine[line.kind] * ofQuestion ** 1.5 * ofLine };
    })
    .sort((a, b) => b.bonus - a.bonus);
  return {
    score: base * Math.sqrt(coverage) + speaking.bonus,
    coverage,
    line: speaking.line,
    isWhole: speaking.isWhole,
  };
}

/** How much a word tells: the fewer pages have it in a line, the more (the inverse document frequency of BM25). */
function importanceOf(variants: Understood['variants'], pages: number): number {
  const strongest = Math.max(0, ...variants.map(({ weight }) => weight));
  const counts = variants
    .filter(({ weight }) => weight >= strongest - 0.1)
    .flatMap(({ places }) => places.map(({ page }) => page));
  const holding = new Set(counts).size;
  return Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
}

function weighted(values: readonly (number | undefined)[], importance: readonly number[]): number {
  return sum(importance.map((weight, index) => weight * (values[index] ?? 0)));
}

function sum(values: readonly (number | undefined)[]): number {
  let total = 0;
  for (const value of values) total += value ?? 0;
  return total;
}
