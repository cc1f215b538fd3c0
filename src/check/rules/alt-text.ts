import { componentUses } from '../component-uses.ts';
import type { Entry } from '../entry.ts';
import { problemAt, type Problem } from '../problem.ts';
import { nodesOfType, startOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** Words that name the kind of a thing and not what it shows. */
const empty =
  /^(an? |the )?(caption|chart|data|diagram|figure|graph|image|journey|overview|photo|picture|screenshot|table)?( \d+| [a-z])?[.:]?$|\.(png|jpe?g|gif|svg|webp)$/i;

/** A caption, or the alternative text of an image, that says nothing of what is to be seen. */
export const altText: Rule = (entry) => [...captions(entry), ...images(entry)];

function captions(entry: Entry): Problem[] {
  return componentUses(entry).flatMap(({ element, placeOf }) =>
    element.attributes.flatMap((given) => {
      if (given.type !== 'mdxJsxAttribute' || given.name !== 'caption' || typeof given.value !== 'string') return [];
      if (given.value.trim() === '' || !empty.test(given.value.trim())) return [];
      const message = `“${given.value}” does not say what is to be seen; write that, as in “What each contact could see”.`;
      return [problemAt(entry.file, placeOf('caption'), 'alt-text', message)];
    }),
  );
}

function images({ file, body }: Entry): Problem[] {
  if (!body) return [];
  return nodesOfType(body, 'image', 'imageReference').flatMap((node) => {
    const alt = (node.alt ?? '').trim();
    if (!empty.test(alt)) return [];
    const found =
      alt === '' ? 'This image has no words for those who do not see it' : `“${alt}” does not say what is to be seen`;
    return [problemAt(file, startOf(node), 'alt-text', `${found}; say in the text what it shows.`)];
  });
}
