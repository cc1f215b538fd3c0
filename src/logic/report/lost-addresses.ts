import type { Pages } from './compare-pages.ts';
import type { LostAddress } from './report.ts';
import { textChanges } from './text-changes.ts';

/** The addresses of pages and headings that worked before and do so no longer, or only by leading on. */
export function lostAddresses(before: Pages, after: Pages): LostAddress[] {
  return [...before].flatMap(([address, { movedTo: ledTo, headings }]) => {
    const page = after.get(address);
    if (!page) return [{ address, redirects: false }];
    const { movedTo } = page;
    const moved = movedTo !== undefined && movedTo !== ledTo ? [{ address, now: movedTo, redirects: true }] : [];
    if (movedTo === undefined) return lostHeadings(address, headings, address, page.headings);
    const target = after.get(movedTo);
    return [...moved, ...(target ? lostHeadings(address, headings, movedTo, target.headings) : [])];
  });
}

/** The headings that a page lost. Where as many came in the same place, each stands for the one before. */
function lostHeadings(from: string, before: readonly string[], to: string, after: readonly string[]): LostAddress[] {
  return textChanges(before, after).flatMap(({ removed, added }) =>
    removed
      .map((id, index) => ({ id, now: removed.length === added.length ? added[index] : undefined }))
      // A heading that stands elsewhere on the page can still be linked.
      .filter(({ id }) => !after.includes(id))
      .map(({ id, now }) => ({
        address: `${from}#${id}`,
        now: now === undefined ? undefined : `${to}#${now}`,
        redirects: false,
      })),
  );
}
