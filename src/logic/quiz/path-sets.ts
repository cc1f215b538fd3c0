import { inQuizOrder, type Sortable } from './order.ts';
import { longestSet } from './sets.ts';

/** What must be known of a situation to find the path that it practices. */
export interface Practicing extends Sortable {
  id: string;
  data: Sortable['data'] & { concepts: readonly string[]; related: readonly string[] };
}

/**
 * The situations that practice a path, by the addresses of its steps (collection/id): those that are
 * steps themselves, and those that go back to what a step explains. Where there are more than fit
 * into a set, the ones that practice the most steps.
 */
export function alongPath<T extends Practicing>(steps: readonly string[], situations: readonly T[]): T[] {
  const practiced = ({ id, data }: T) => {
    if (steps.includes(`scenarios/${id}`)) return steps.length;
    const reads = [...data.concepts.map((concept) => `concepts/${concept}`), ...data.related];
    return steps.filter((step) => reads.includes(step)).length;
  };
  const fit = inQuizOrder(situations).filter((situation) => practiced(situation) > 0);
  return inQuizOrder(fit.sort((a, b) => practiced(b) - practiced(a)).slice(0, longestSet));
}
