import type { FoundSection, FoundText, FullText } from '../../logic/search/full-text.ts';

/** What is used of Pagefind's own script. */
interface PagefindScript {
  createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  search(words: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ sub_results: readonly PagefindSection[] }>;
}

/** A part of a page that Pagefind found. The part before the first heading has no anchor. */
interface PagefindSection {
  title: string;
  excerpt: string;
  anchor?: { id: string };
  weighted_locations: readonly { balanced_score: number }[];
}

const options = {
  // The index is small: a worker would only be one more file to wait for. The build leaves it out.
  noWorker: true,
  // A name weighs more than a mention.
  ranking: { metaWeights: { title: 5, aliases: 5, summary: 1.5 } },
};

/** The index of texts that the build wrote with Pagefind, by the address of its script. What failed is started anew. */
export function pagefindText(address: string): FullText {
  let started: Promise<PagefindInstance> | undefined;

  async function search(words: string): Promise<readonly PagefindResult[]> {
    const pagefind = await (started ??= begin(address));
    const { results } = await pagefind.search(words);
    // Pagefind keeps quiet about a part of the index that it could not fetch, and never asks for it again.
    if (results.length === 0 && !(await isThere(address)))
      throw new Error('The index of texts cannot be read any more.');
    return results;
  }

  return {
    async find(words) {
      try {
        return (await search(words)).map(foundText);
      } catch (problem) {
        started = undefined;
        throw problem;
      }
    },
  };
}

async function begin(address: string): Promise<PagefindInstance> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindScript;
  return createInstance(options);
}

/** Whether the index can still be fetched: there is a connection, and its release has not been removed. */
async function isThere(address: string): Promise<boolean> {
  const entry = new URL('pagefind-entry.json', new URL(address, location.href));
  return fetch(entry, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function foundText({ id, score, data }: PagefindResult): FoundText {
  return { id, score, sections: async () => (await data()).sub_results.flatMap(foundSection) };
}

function foundSection({ title, excerpt, anchor, weighted_locations }: PagefindSection): FoundSection[] {
  const score = weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return anchor ? [{ id: anchor.id, heading: title, excerpt, score }] : [];
}
