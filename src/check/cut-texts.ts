import { visit, type Document } from 'yaml';

/**
 * Where ` #` ends a text that is not in quotes, in characters from the start: YAML takes what follows for a remark,
 * so “Halo effect #1” would silently be “Halo effect”. Remarks on lines of their own are as they should be.
 */
export function cutTexts(document: Document, text: string): number[] {
  if (!/[ \t]#/.test(text)) return [];
  const found: number[] = [];
  visit(document, {
    Scalar: (_, { type, range, comment }) => {
      if (type !== 'PLAIN' || !range || typeof comment !== 'string') return;
      const gap = /^[ \t]+(?=#)/.exec(text.slice(range[1]));
      if (gap) found.push(range[1] + gap[0].length);
    },
  });
  return found;
}
