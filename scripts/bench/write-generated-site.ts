import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { GeneratedPage } from './generated-pages.ts';

/** The main part of a built article, which the generated text takes the place of. */
const article = /(<article [^>]*data-pagefind-body[^>]*>)[^]*(<\/article>)/;

/**
 * Writes pages into a folder as a build leaves them for the index: HTML in the frame of a built
 * article, whose header and styles the index has to read as well, and the catalog.
 */
export function writeGeneratedSite(pages: readonly GeneratedPage[], folder: string, framedBy: string) {
  const frame = readFileSync(framedBy, 'utf8');
  if (!article.test(frame)) throw new Error(`${framedBy} has no article that can be searched.`);
  for (const page of pages) {
    mkdirSync(folder + page.address, { recursive: true });
    const html = frame.replace(article, (_, start: string, end: string) => start + mainPart(page) + end);
    writeFileSync(`${folder + page.address}index.html`, html);
  }
  const catalog = pages.map(({ sections: _, ...entry }) => entry);
  writeFileSync(`${folder}/catalog.json`, JSON.stringify(catalog));
}

function mainPart({ title, summary, sections }: GeneratedPage): string {
  const parts = sections.map(
    ({ heading, paragraphs }) =>
      `<section><h2 id="${heading.toLowerCase().replaceAll(' ', '-')}">${heading}</h2>` +
      paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('') +
      '</section>',
  );
  return `<header><h1>${title}</h1><p class="lead">${summary}</p></header>${parts.join('')}`;
}
