import type { AuthorAttribute, AuthorComponent } from './author-components.ts';

/** Where a component stands and what it holds, in one sentence. */
export function placeInWords({ place, wraps }: AuthorComponent): string {
  const stands = place === 'inline' ? 'Stands inside a sentence' : 'Stands alone, with an empty line before and after';
  if (wraps === 'words') return `${stands}, around words.`;
  return wraps === 'table' ? `${stands}, around a Markdown table with an empty line at both ends.` : `${stands}.`;
}

/** What an attribute takes, as a sentence. */
export function takesInWords({ refersTo, options, says = 'a text' }: AuthorAttribute): string {
  if (refersTo !== undefined) return `The name of a file in src/content/${refersTo}, without its ending.`;
  return options ? `One of ${options.join(', ')}.` : `In your own words, ${says}.`;
}
