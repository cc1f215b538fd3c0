import type { PageContent } from './page-content.ts';
import type { LikeChange, Named, PageChanges, TextChange } from './report.ts';
import { textChanges } from './text-changes.ts';

/** The pages of a built site by address. */
export type Pages = ReadonlyMap<string, Pick<PageContent, 'title' | 'movedTo' | 'sentences' | 'headings'>>;

/** So many differences that pages share are shown. */
const mostAlike = 5;

/**
 * The pages that came, went and changed. A page that leads on is no page here.
 *
 * @param own the addresses of pages whose own file changed: what else differs is only touched
 */
export function comparePages(before: Pages, after: Pages, own: ReadonlySet<string>): PageChanges {
  const differing = [...realPages(after)].flatMap(([address, page]) => {
    const earlier = realPages(before).get(address);
    const changes = earlier ? textChanges(earlier.sentences, page.sentences) : [];
    return changes.length > 0 ? [{ address, title: page.title, changes }] : [];
  });
  const touched = differing.filter(({ address }) => !own.has(address));
  return {
    added: missingFrom(before, after),
    removed: missingFrom(after, before),
    changed: differing.filter(({ address }) => own.has(address)),
    touched: { pages: touched.length, alike: alikeIn(touched).slice(0, mostAlike) },
  };
}

function realPages(pages: Pages): Pages {
  return new Map([...pages].filter(([, { movedTo }]) => movedTo === undefined));
}

/** The pages of one site that the other lacks. */
function missingFrom(lacking: Pages, having: Pages): Named[] {
  const known = realPages(lacking);
  return [...realPages(having)].flatMap(([address, { title }]) => (known.has(address) ? [] : [{ address, title }]));
}

/** Differences that are the same on several pages, the most frequent first. */
function alikeIn(pages: readonly { address: string; changes: readonly TextChange[] }[]): LikeChange[] {
  const groups = new Map<string, LikeChange>();
  for (const { address, changes } of pages) {
    const key = JSON.stringify(changes);
    const { example = address, pages = 0 } = groups.get(key) ?? {};
    groups.set(key, { pages: pages + 1, example, changes });
  }
  return [...groups.values()].sort((a, b) => b.pages - a.pages);
}
