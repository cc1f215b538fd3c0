import { adviseOnArticles } from '../../src/check/advise-on-articles.ts';
import { componentMentions } from '../../src/check/component-uses.ts';
import type { Entry } from '../../src/check/entry.ts';
import { measureProse } from '../../src/check/measure-prose.ts';
import { pageAddresses } from '../../src/check/page-addresses.ts';
import { addressOfEntry } from '../../src/check/site.ts';
import { difference } from '../../src/logic/report/difference.ts';
import type { EntryChanges, Named, ReadingChange, Remark } from '../../src/logic/report/report.ts';

/** The addresses of the pages that files make: those of entries, and those of pages that stand by themselves. */
export function ownAddresses(files: ReadonlySet<string>, entries: readonly Entry[]): Set<string> {
  const ofEntries = entries
    .filter(({ file }) => files.has(file.path))
    .map((entry) => addressOfEntry(entry).replace(/#.*$/, ''));
  return new Set([...ofEntries, ...pageAddresses([...files].filter((file) => file.startsWith('src/pages/')))]);
}

/** The terms, the sources and the citations that came and went. */
export function compareEntries(before: readonly Entry[], after: readonly Entry[]): EntryChanges {
  const compare = (list: (entries: readonly Entry[]) => Named[]) => difference(list(before), list(after));
  return {
    terms: compare((entries) => named(entries, 'glossary', 'term')),
    sources: compare((entries) => named(entries, 'sources', 'title')),
    citations: compareCitations(before, after),
  };
}

function named(entries: readonly Entry[], collection: Entry['collection'], field: string): Named[] {
  return entries
    .filter((entry) => entry.collection === collection)
    .map((entry) => {
      const title: unknown = entry.fields?.data[field];
      return { address: addressOfEntry(entry), title: typeof title === 'string' ? title : entry.id };
    });
}

/** A page can cite many sources, so page and source together say which citation it is. */
function compareCitations(before: readonly Entry[], after: readonly Entry[]): EntryChanges['citations'] {
  const citations = (entries: readonly Entry[]) =>
    entries.flatMap((entry) =>
      componentMentions(entry)
        .filter(({ collection }) => collection === 'sources')
        .map(({ id }) => ({ address: `${addressOfEntry(entry)} ${id}`, title: '' })),
    );
  const { added, removed } = difference(citations(before), citations(after));
  return { added: apart(added), removed: apart(removed) };
}

function apart(citations: readonly Named[]): Named[] {
  return [...new Set(citations.map(({ address }) => address))].map((both) => {
    const [address = '', title = ''] = both.split(' ');
    return { address, title };
  });
}

/** How the articles read whose words are more, fewer or in other sentences than before. */
export function compareReadings(before: readonly Entry[], after: readonly Entry[]): ReadingChange[] {
  const earlier = readingsOf(before);
  return [...readingsOf(after)]
    .map(([address, reading]) => ({ address, before: earlier.get(address), after: reading }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function readingsOf(entries: readonly Entry[]): Map<string, ReadingChange['after']> {
  return new Map(entries.flatMap((entry) => (entry.body ? [[addressOfEntry(entry), measureProse(entry.body)]] : [])));
}

/** Advice on prose that was not given before, wherever in the file it stood. */
export function newAdvice(before: readonly Entry[], after: readonly Entry[]): Remark[] {
  const given = new Set(adviseOnArticles(before).map(({ file, message }) => `${file} ${message}`));
  return adviseOnArticles(after)
    .filter(({ file, message }) => !given.has(`${file} ${message}`))
    .map(({ file, line, message }) => ({ place: `${file}:${line}`, message }));
}
