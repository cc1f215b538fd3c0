import type { Entry } from '../entry.ts';
import { addressesInText } from '../mentioned-addresses.ts';
import { problemOf, type Problem } from '../problem.ts';
import { addressOfEntry } from '../site.ts';

/** A term of the glossary that no text uses: it explains a word which nobody meets here. */
export function unusedTerm(entries: readonly Entry[]): Problem[] {
  const used = new Set(entries.flatMap(addressesInText));
  return entries
    .filter((entry) => entry.collection === 'glossary' && !used.has(addressOfEntry(entry)))
    .map(({ file, id }) =>
      problemOf(
        file.path,
        'unused-term',
        `No text uses this term; write \`<Term id="${id}">…</Term>\` where an article says it, or remove this file.`,
      ),
    );
}
