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

/** An index of texts: its files by their names, and by address what it holds of each page. */
export interface FullTextIndex {
  files: Map<string, Uint8Array>;
  pages: Map<string, IndexedPage>;
}

/** What Pagefind makes for interfaces that this site does not use, 420 kB of it. */
const unused = /^pagefind-.*(ui|highlight|worker)/;

/** Where one word ends and the next begins, although the markup has no space: Pagefind would make one word of two. */
const cellEnd = /<\/(td|th|dt|dd|li)>/g;

const bodyStart = /^<([a-z]+)[^>]*>/;

/** So many texts are in Pagefind's hands at a time: it need not wait for the next, and few are held in memory. */
const handedOver = 16;

/** Makes an index of texts with Pagefind. Throws when it cannot. */
export async function fullTextIndex(texts: IterableIterator<Indexed>): Promise<FullTextIndex> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['[hidden]'] });
    if (!index) throw failed(errors);
    const add = ({ address, names, content }: Indexed) =>
      'html' in content
        ? index.addHTMLFile({ url: address, content: withNames(bodyOf(content.html), names) })
        : index.addCustomRecord({ url: address, content: content.text, language: 'en', meta: names });
    const addFromTheRest = async () => {
      for (const text of texts) refuse((await add(text)).errors);
    };
    await Promise.all(Array.from({ length: handedOver }, addFromTheRest));
    const made = await index.getFiles();
    refuse(made.errors);
    const used = made.files.filter(({ path }) => !unused.test(path));
    return {
      files: new Map(used.map(({ path, content }) => [path, content])),
      pages: new Map(used.flatMap(({ path, content }) => readFragment(path, content))),
    };
  } finally {
    await close();
  }
}

/** The element of a page in which it can be found. What is around it, most of all the styles, would be read for nothing. */
function bodyOf(html: string): string {
  const start = html.lastIndexOf('<', html.indexOf(' data-pagefind-body'));
  const [, name = ''] = bodyStart.exec(html.slice(start)) ?? [];
  return html.slice(start, html.lastIndexOf(`</${name}>`)).replaceAll(cellEnd, ' $&');
}

/** The page with its names where Pagefind looks for them. They are hidden: names are no text to quote. */
function withNames(html: string, names: Indexed['names']): string {
  const spans = Object.entries(names).map(([name, text]) =>
    text === '' ? '' : element('span', { hidden: '', 'data-pagefind-meta': name }, escaped(text)),
  );
  return `<html lang="en"><body>${html.replace(bodyStart, (start) => start + spans.join(''))}`;
}

/** The page that a file of the index keeps, if it keeps one: JSON behind a signature, compressed. */
function readFragment(path: string, content: Uint8Array): [address: string, page: IndexedPage][] {
  const [, id] = /([^/\\]+)\.pf_fragment$/.exec(path) ?? [];
  if (id === undefined) return [];
  const json = gunzipSync(content).toString();
  const {
    url,
    content: text,
    anchors,
  } = JSON.parse(json.slice(json.indexOf('{'))) as {
    url: string;
    content: string;
    anchors: { element: string; id: string; text: string }[];
  };
  const headings = anchors
    .filter(({ element }) => /^h[23]$/.test(element))
    .map(({ id, text }) => ({ id, text: text.trim() }));
  return [[url, { id, text, headings }]];
}

function refuse(errors: readonly string[]) {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}. Without it, search would find nothing.`);
}
