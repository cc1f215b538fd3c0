import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { seededRandom } from '../../src/logic/seeded-random.ts';
import type { Judged } from './judged.ts';

/** How a known item is asked for: as the link says it, with one typing error, or with the last 30 % missing. */
export const askings = ['plain', 'one typing error', 'cut to 70 %'] as const;

/** So many link texts are drawn; all of them would ask the same pages again and again. */
const drawn = 150;

/**
 * Questions made from what the site's own texts call its pages: the text of a link asks for the page
 * that it leads to. They are drawn by a hash of the text, so a link that comes or goes changes no other.
 */
export function knownItems(): Judged[] {
  const links = linksInTexts();
  const chosen = [...links.keys()].sort((a, b) => numberOf(a) - numberOf(b)).slice(0, drawn);
  return chosen.flatMap((text) => {
    const random = seededRandom(numberOf(text));
    const answers = Object.fromEntries([...(links.get(text) ?? [])].map((address) => [address, 2]));
    const asked = { plain: text, 'one typing error': misspelled(text, random), 'cut to 70 %': cut(text) };
    return askings.map((asking) => ({ query: asked[asking], class: asking, answers }));
  });
}

/** A number that follows from a text and says nothing of it. */
function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE();
}

/** The texts of links in running text, and the pages to which each leads. */
function linksInTexts(): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  for (const file of globSync('dist/**/index.html')) {
    const [, prose = ''] = /<div class="prose"[^>]*>([^]*)<\/article>/.exec(readFileSync(file, 'utf8')) ?? [];
    for (const [, address = '', html = ''] of prose.matchAll(/<a href="(\/[^"]*)"[^>]*>([^<]*)<\/a>/g)) {
      const page = address.startsWith('/glossary/#') ? address : address.replace(/#.*$/, '');
      const text = html.replace(/\s+/g, ' ').replaceAll('&amp;', '&').trim().toLowerCase();
      if (text.length >= 4) links.set(text, (links.get(text) ?? new Set()).add(page));
    }
  }
  return links;
}

/** The text with a letter left out, doubled, mistaken or swapped, in its longest word. */
function misspelled(text: string, random: () => number): string {
  const longest = text.split(' ').sort((a, b) => b.length - a.length)[0] ?? '';
  const at = 1 + Math.floor(random() * Math.max(1, longest.length - 2));
  const [before, letter = '', after] = [longest.slice(0, at), longest[at], longest.slice(at + 1)];
  const errors = [
    before + after,
    before + letter + letter + after,
    before + String.fromCharCode(97 + Math.floor(random() * 26)) + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ];
  return text.replace(longest, errors[Math.floor(random() * errors.length)] ?? longest);
}

function cut(text: string): string {
  return text.slice(0, Math.ceil(text.length * 0.7)).trim();
}
