import { globSync, readFileSync, rmSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { element, escaped } from '../src/logic/markup.ts';

/** What is indexed: a built page, or a text without a page of its own. */
export interface Indexed {
  /** From the root of the site. */
  address: string;
  /** Names that count for more than the text. */
  names: { title: string; aliases: string; summary: string };
  /** The HTML of the page, with `data-pagefind-body` on what can be found, or a plain text. */
  content: { html: string } | { text: string };
}

/** What the index says of a page that it holds. */
export interface IndexedPage {
  /** Its name in the index. */
  id: string;
  text: string;
  headings: { id: string; text: string }[];
}

/** What Pagefind writes for interfaces that this site does not use, 420 kB of it. */
const unused = 'pagefind-*{ui,highlight,worker}*';

/** Where one word ends and the next begins, although the markup has no space: Pagefind would make one word of two. */
const cellEnd = /<\/(td|th|dt|dd|li)>/g;

const bodyStart = /<[a-z]+[^>]*\sdata-pagefind-body[^>]*>/;

/** So many texts are handed over at once: Pagefind need not wait for the next, and few are held in memory. */
const handedOver = 16;

/** Writes an index of texts into a folder with Pagefind, and returns by address what it holds. Throws when it cannot. */
export async function writeFullTextIndex(texts: Iterable<Indexed>, folder: string): Promise<Map<string, IndexedPage>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['[hidden]'] });
    if (!index) throw failed(errors);
    const add = ({ address, names, content }: Indexed) =>
      'html' in content
        ? index.addHTMLFile({ url: address, content: withNames(bodyOf(content.html), names) })
        : index.addCustomRecord({ url: address, content: content.text, language: 'en', meta: names });
    for (const some of groupsOf(texts, handedOver)) {
      for (const { errors } of await Promise.all(some.map(add))) refuse(errors);
    }
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  for (const file of globSync(unused, { cwd: folder })) rmSync(`${folder}/${file}`);
  return new Map(globSync('fragment/*', { cwd: folder }).map((file) => readFragment(`${folder}/${file}`)));
}

/** Some items at a time, in their order. */
function* groupsOf<T>(items: Iterable<T>, size: number): Generator<T[], void, void> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  yield group;
}

/** A page from where it can be found on. What comes before, most of all its styles, would be read for nothing. */
function bodyOf(html: string): string {
  return `<html lang="en"><body>${html.slice(html.search(bodyStart)).replaceAll(cellEnd, ' $&')}`;
}

/** The page with its names where Pagefind looks for them. They are hidden: names are no text to quote. */
function withNames(html: string, names: Indexed['names']): string {
  const spans = Object.entries(names).map(([name, text]) =>
    text === '' ? '' : element('span', { hidden: '', 'data-pagefind-meta': name }, escaped(text)),
  );
  return html.replace(bodyStart, (start) => start + spans.join(''));
}

/** Reads a page from the file in which Pagefind keeps it: JSON behind a signature, compressed. */
function readFragment(file: string): [address: string, page: IndexedPage] {
  const json = gunzipSync(readFileSync(file)).toString();
  const { url, content, anchors } = JSON.parse(json.slice(json.indexOf('{'))) as {
    url: string;
    content: string;
    anchors: { element: string; id: string; text: string }[];
  };
  const [, id = ''] = /([^/\\]+)\.pf_fragment$/.exec(file) ?? [];
  const headings = anchors
    .filter(({ element }) => /^h[23]$/.test(element))
    .map(({ id, text }) => ({ id, text: text.trim() }));
  return [url, { id, text: content, headings }];
}

function refuse(errors: readonly string[]) {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}. Without it, search would find nothing.`);
}
