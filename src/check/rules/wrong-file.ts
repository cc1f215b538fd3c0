import { collectionRules } from '../../schemas/collections.ts';
import { problemOf, type Problem } from '../problem.ts';
import { collectionNames, pathOf, type ShelvedFile } from '../shelve-files.ts';

/** A file whose folder, ending or name is not what its collection asks for. */
export function wrongFile({ file, folder, collection, id }: ShelvedFile): Problem[] {
  const about = (message: string) => [problemOf(file.path, 'wrong-file', message)];
  if (folder === '')
    return about(`This file lies in no folder of src/content; move it into one of ${collectionNames.join(', ')}.`);
  if (collection !== folder) {
    const advice = collection
      ? `Did you mean ${pathOf(collection, id)}?`
      : `The folders are ${collectionNames.join(', ')}.`;
    return about(`There is no folder "${folder}" in src/content. ${advice}`);
  }
  const rightPath = pathOf(collection, id);
  if (file.path === rightPath) return [];
  const { format } = collectionRules[collection];
  if (!file.path.endsWith(`.${format}`))
    return about(`Files of ${collection} end in .${format}; rename this one to ${rightPath}.`);
  if (file.path.split('/').length > 4)
    return about(`Files of ${collection} lie directly in src/content/${collection}; move this one to ${rightPath}.`);
  return about(`A file name is in lower case with hyphens; rename this one to ${rightPath}.`);
}
