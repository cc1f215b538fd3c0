import { componentUses } from '../component-uses.ts';
import type { Entry } from '../entry.ts';
import { namesOf } from '../names-of.ts';
import { problemAt, type Problem } from '../problem.ts';
import { textOf } from '../read-body.ts';

/** A term around a word for which it is easily taken: the glossary says not to confuse the two. */
export function confusedTerm(entries: readonly Entry[]): Problem[] {
  const terms = new Map(entries.filter(({ collection }) => collection === 'glossary').map((term) => [term.id, term]));
  return entries.flatMap((entry) =>
    componentUses(entry).flatMap(({ name, element, start }) => {
      const given = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute');
      const term = name === 'Term' && typeof given?.value === 'string' ? terms.get(given.value) : undefined;
      if (!term) return [];
      const words = textOf(element);
      const other = notToConfuse(term).find((id) => isName(terms.get(id), words));
      if (other === undefined || isName(term, words)) return [];
      const message = `“${words}” is the term "${other}", and the glossary says not to confuse it with "${term.id}"; write \`<Term id="${other}">\`, or another word.`;
      return [problemAt(entry.file, start, 'confused-term', message)];
    }),
  );
}

function isName(term: Entry | undefined, words: string): boolean {
  return term !== undefined && namesOf(term).some(({ name }) => name.toLowerCase() === words.trim().toLowerCase());
}

/** The terms for which one is easily taken, as its file says. */
function notToConfuse({ fields }: Entry): string[] {
  const given: unknown = fields?.data['notToConfuse'];
  return (Array.isArray(given) ? (given as unknown[]) : []).flatMap((one) => {
    const { term } = Object(one) as { term?: unknown };
    return typeof term === 'string' ? [term] : [];
  });
}
