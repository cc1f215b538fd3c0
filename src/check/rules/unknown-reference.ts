import { collectionRules } from '../../schemas/collections.ts';
import type { Entry } from '../entry.ts';
import { didYouMean } from '../nearest.ts';
import { noteIsNoEvidence } from '../note-is-no-evidence.ts';
import { nameOfPath, placeOfValue, replaceValue } from '../places-in-yaml.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { referencesIn, targetOf, type Reference } from '../../schemas/references.ts';
import { collectionNames, pathOf } from '../shelve-files.ts';
import { isLost, movedTo, type Site } from '../site.ts';

/** A field that names an entry which does not exist. */
export const unknownReference: Rule = (entry, site) => {
  const { file, collection, fields } = entry;
  if (!fields) return [];
  return referencesIn(collectionRules[collection].schema, fields.data).flatMap((reference) => {
    const moved = newName(reference, site);
    const complaint =
      moved === undefined ? complaintAbout(reference, entry, site) : `that has moved; write "${moved}".`;
    if (complaint === undefined) return [];
    const offset = placeOfValue(fields.document, reference.path);
    const message = `\`${nameOfPath(reference.path)}\` is "${reference.value}", but ${complaint}`;
    const fix = moved === undefined ? undefined : replaceValue(fields.document, reference.path, moved);
    return [problemAt(file, offset, 'unknown-reference', message, fix)];
  });
};

/** What a reference to an entry that was renamed has to be now; nothing where no entry had that name. */
function newName(reference: Reference, site: Site): string | undefined {
  const { collection, id } = targetOf(reference);
  const now = movedTo(collection, id, site);
  if (now === undefined) return undefined;
  if (reference.refersTo === '*') return `${now.collection}/${now.id}`;
  return now.collection === collection ? now.id : undefined;
}

function complaintAbout(reference: Reference, entry: Entry, site: Site): string | undefined {
  const { collection: folder, id } = targetOf(reference);
  const collection = collectionNames.find((name) => name === folder);
  if (collection === entry.collection && id === entry.id)
    return 'that is this entry itself; name another, or remove it.';
  if (collection && (site.ids.get(collection)?.has(id) || isLost(collection, id, site))) return undefined;
  if (collection === 'sources' && site.ids.get('notes')?.has(id)) return noteIsNoEvidence(id);
  const guess = guessFor(reference, site);
  if (!collection)
    return `there is no folder "${folder}".${guess || ` The folders are ${collectionNames.join(', ')}.`}`;
  return `there is no such entry.${guess} ${guess ? 'If not, add' : 'Correct it, or add'} ${pathOf(collection, id)}.`;
}

/** The entry that was probably meant: of this name in another folder, or else of a similar name in the same one. */
function guessFor(reference: Reference, site: Site): string {
  const { collection: folder, id } = targetOf(reference);
  const idsIn = (wanted: string) => [...site.ids].flatMap(([name, ids]) => (name === wanted ? [...ids] : []));
  if (reference.refersTo !== '*') return didYouMean(id, idsIn(folder));
  const elsewhere = collectionNames.find((name) => idsIn(name).includes(id));
  if (elsewhere) return ` Did you mean "${elsewhere}/${id}"?`;
  return didYouMean(id, idsIn(folder), (near) => `"${folder}/${near}"`);
}
