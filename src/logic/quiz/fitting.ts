import type { Industry } from '../industries.ts';
import type { Level } from '../levels.ts';
import type { Verdict } from '../verdict.ts';
import { pullOf, type Pulled } from './level-pull.ts';
import { inQuizOrder, type Sortable } from './order.ts';

/** What an article has that situations can fit. */
export interface Subject {
  /** Its own address, as collection/id. */
  entry: string;
  /** What it refers to, in its text and its data, as collection/id. */
  refersTo: readonly string[];
  industry?: Industry | undefined;
  /** The level that the whole article is about. */
  level?: Level | undefined;
}

/** What a situation has by which it fits an article. */
export interface Fitting extends Sortable {
  id: string;
  data: Sortable['data'] &
    Pulled & {
      industry: Industry;
      verdict: Verdict;
      level: Level;
      concepts: readonly string[];
      related: readonly string[];
    };
}

/** How much each thing in common counts. What an author named counts more than any likeness takes away. */
const weights = { named: 12, sameIndustry: 4, shared: 2, pull: 2 };

/** How much each situation of the same level or verdict that was chosen already counts against one. */
const likeness = { level: 4, verdict: 1 };

/**
 * The situations that fit an article best, from easy to hard; as many as asked for, or all there are.
 * One fits by naming the article or being named by it, by entries that both go back to, by the
 * industry, and, for the article on a level, by pulling toward that level. Of those that fit about
 * as well, another level and another verdict come first: three situations of one level would answer
 * each other’s questions.
 */
export function fittingSituations<T extends Fitting>(subject: Subject, situations: readonly T[], count: number): T[] {
  const chosen: T[] = [];
  const left = inQuizOrder(situations);
  while (chosen.length < count && left.length > 0) {
    const worth = left.map((situation) => fit(subject, situation) - sameness(situation, chosen));
    chosen.push(...left.splice(worth.indexOf(Math.max(...worth)), 1));
  }
  return inQuizOrder(chosen);
}

function fit({ entry, refersTo, industry, level }: Subject, { id, data }: Fitting): number {
  const own = [...data.concepts.map((concept) => `concepts/${concept}`), ...data.related];
  const named = own.includes(entry) || refersTo.includes(`scenarios/${id}`);
  const shared = own.filter((other) => refersTo.includes(other)).length;
  return (
    weights.named * Number(named) +
    weights.shared * shared +
    weights.sameIndustry * Number(data.industry === industry) +
    weights.pull * (level ? pullOf(level, data) : 0)
  );
}

function sameness<T extends Fitting>({ data }: T, chosen: readonly T[]): number {
  const like = chosen.map((other) => other.data);
  return (
    likeness.level * like.filter(({ level }) => level === data.level).length +
    likeness.verdict * like.filter(({ verdict }) => verdict === data.verdict).length
  );
}
