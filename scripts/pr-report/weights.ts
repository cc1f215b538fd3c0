import { readFileSync } from 'node:fs';
import type { WeightChange } from '../../src/logic/report/report.ts';
import { budget, sent } from '../../tests/site/budget.ts';
import { loadedScripts } from '../../tests/site/loaded-scripts.ts';
import { isArticle } from '../../tests/site/pages.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * What pages weigh before and after, as the test of weights counts: those that are new, and those whose weight is
 * another. First those that are too heavy, then those that differ most.
 */
export function compareWeights(before: BuiltSite, after: BuiltSite): WeightChange[] {
  const [earlier, later] = [scale(before), scale(after)];
  return [...after.pages]
    .filter(([address, { html }]) => before.pages.get(address)?.html !== html)
    .flatMap(([address]) => {
      const weight = later(address);
      const limit = isArticle.test(address) ? budget.article : undefined;
      return weight === undefined ? [] : [{ address, before: earlier(address), after: weight, limit }];
    })
    .filter((change) => change.before !== change.after)
    .sort((a, b) => Number(isOver(b)) - Number(isOver(a)) || stepOf(b) - stepOf(a));
}

function isOver({ after, limit }: WeightChange): boolean {
  return limit !== undefined && after > limit;
}

function stepOf({ before = 0, after }: WeightChange): number {
  return Math.abs(after - before);
}

/** Weighs pages of a site. What scripts weigh is kept, since pages share them. */
function scale({ dir, pages }: BuiltSite): (address: string) => number | undefined {
  const known = new Map<string, number>();
  const weighFile = (file: string) => {
    const weight = known.get(file) ?? sent(readFileSync(file));
    known.set(file, weight);
    return weight;
  };
  return (address) => {
    const page = pages.get(address);
    if (!page || page.movedTo !== undefined) return undefined;
    const files = loadedScripts(page.path, page, dir);
    return files.reduce((sum, file) => sum + weighFile(file), sent(page.html));
  };
}
