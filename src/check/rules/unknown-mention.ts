import type { AuthorAttribute } from '../../logic/author-components.ts';
import { componentUses } from '../component-uses.ts';
import { didYouMean } from '../nearest.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { RuleId } from '../rules-list.ts';
import { noteIsNoEvidence } from '../note-is-no-evidence.ts';
import { pathOf } from '../shelve-files.ts';
import { isLost, movedTo, type Site } from '../site.ts';
import { replaceText } from '../replace-text.ts';

/** An attribute of a component that names something which does not exist: `unknown-term`, `unknown-source`, `unknown-entry`. A field note is no source. */
export const unknownMention: Rule = (entry, site) =>
  componentUses(entry).flatMap(({ name, component, element, placeOf }) =>
    element.attributes.flatMap((given) => {
      if (given.type !== 'mdxJsxAttribute' || typeof given.value !== 'string' || given.value.trim() === '') return [];
      const attribute = component.attributes.find((known) => known.name === given.name);
      const moved = attribute && newId(attribute, given.value, site);
      const complaint =
        moved === undefined
          ? attribute && complaintAbout(attribute, given.value, site)
          : `this has moved; write "${moved}".`;
      if (complaint === undefined) return [];
      const message = `\`<${name} ${given.name}="${given.value}">\`: ${complaint}`;
      const place = placeOf(given.name);
      const fix = moved === undefined ? undefined : replaceText(entry.file, place, given.value, moved);
      return [problemAt(entry.file, place, ruleOf(attribute), message, fix)];
    }),
  );

/** The id that an entry has now, if one of this id was renamed. */
function newId({ refersTo }: AuthorAttribute, id: string, site: Site): string | undefined {
  const now = refersTo && movedTo(refersTo, id, site);
  return now && now.collection === refersTo ? now.id : undefined;
}

function ruleOf(attribute: AuthorAttribute | undefined): RuleId {
  if (attribute?.refersTo === 'glossary') return 'unknown-term';
  return attribute?.refersTo === 'sources' ? 'unknown-source' : 'unknown-entry';
}

function complaintAbout({ refersTo, options }: AuthorAttribute, value: string, site: Site): string | undefined {
  if (options)
    return options.includes(value) ? undefined : `write one of ${options.join(', ')}.${didYouMean(value, options)}`;
  if (!refersTo) return undefined;
  const ids = site.ids.get(refersTo) ?? new Set();
  if (ids.has(value) || isLost(refersTo, value, site)) return undefined;
  if (refersTo === 'sources' && site.ids.get('notes')?.has(value)) return noteIsNoEvidence(value);
  const guess = didYouMean(value, ids);
  const path = pathOf(refersTo, value);
  return `there is no ${path}.${guess} ${guess ? 'If not, add that file.' : 'Correct the id, or add that file.'}`;
}
