import { diffArrays } from 'diff';
import type { TextChange } from './report.ts';

/** What has to be taken out of a list of texts, and what put in its place, to make another of it. In their order. */
export function textChanges(before: readonly string[], after: readonly string[]): TextChange[] {
  const changes: { removed: string[]; added: string[] }[] = [];
  let wasKept = true;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      wasKept = true;
      continue;
    }
    const last = changes.at(-1);
    const change = wasKept || !last ? { removed: [], added: [] } : last;
    if (change !== last) changes.push(change);
    change[added ? 'added' : 'removed'].push(...value);
    wasKept = false;
  }
  return changes;
}
