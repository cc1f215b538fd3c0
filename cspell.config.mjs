/**
 * The spelling check of everything that readers and authors read. Its dictionary is fed by the
 * glossary and the names in the sources: a term or an author is spelled right where it is defined.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const entriesIn = (collection) =>
  globSync(join(import.meta.dirname, 'src/content', collection, '*.yaml')).map((file) => ({
    id: basename(file, '.yaml'),
    ...parse(readFileSync(file, 'utf8')),
  }));

const terms = entriesIn('glossary').flatMap(({ term, aliases = [] }) => [term, ...aliases]);
const names = entriesIn('sources').flatMap(({ id, authors, title, publication = '' }) => [
  id.replaceAll('-', ' '),
  authors,
  title,
  publication,
]);

/** Right words that the dictionaries of cspell do not know. */
const words = [
  'Anki',
  'autoethnography',
  'backordered',
  'Bootcamp',
  'Carbone',
  'Damerau',
  'fflate',
  'FSRS',
  'jstat',
  'Fréchet',
  'languageservice',
  'Likert',
  'linkinator',
  'MBNA',
  'minisearch',
  'nonresponse',
  'overdeliver',
  'papaparse',
  'retellings',
  'SARIF',
  'satteri',
  'Sätteri',
  'Shiki',
  'STRAT',
  'rebooked',
  'rebooking',
  'subscales',
  'underpromise',
  'unpooled',
  'unregretted',
  'wayfinding',
];

export default {
  version: '0.2',
  language: 'en-US',
  files: ['src/content/**/*.{mdx,yaml}', 'src/pages/*.{astro,mdx}', '*.md', 'docs/**/*.md'],
  words: [...words, ...[...terms, ...names].flatMap((text) => text.match(/[\p{L}’']+/gu) ?? [])],
  ignoreRegExpList: [
    // What readers may type into the search, in whatever spelling.
    String.raw`/^aliases: \[[^\]]*\]/gm`,
    String.raw`/^aliases:\n(?: +- .*\n)+/gm`,
    // Addresses of other sites and of papers.
    String.raw`/^(?:url|doi): .*$/gm`,
    '/`[^`\\n]+`/g',
    // Values of CSS.
    '/<style>[^]*<\\/style>/g',
  ],
};
