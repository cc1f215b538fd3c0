import { levels } from '../../logic/levels.ts';
import type { Entry } from '../entry.ts';
import { didYouMean } from '../nearest.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, problemOf, type Problem } from '../problem.ts';
import { pathOf } from '../shelve-files.ts';

/** There are exactly three levels, and each page says which one it describes. */
export function wrongLevel(entries: readonly Entry[]): Problem[] {
  const pages = entries.filter(({ collection }) => collection === 'levels');
  const missing = levels.filter((level) => !pages.some(({ id }) => id === level));
  return [
    ...missing.map((level) =>
      problemOf(pathOf('levels', level), 'wrong-level', `There is no page for the level ${level}; add this file.`),
    ),
    ...pages.flatMap(levelProblems),
  ];
}

function levelProblems({ file, id, fields }: Entry): Problem[] {
  if (!levels.some((level) => level === id)) {
    const message = `There are exactly three levels: ${levels.join(', ')}; rename or remove this file.${didYouMean(id, levels)}`;
    return [problemOf(file.path, 'wrong-level', message)];
  }
  const level: unknown = fields?.data['level'];
  // A value that is no level at all is reported as a wrong value.
  if (!fields || level === id || !levels.some((known) => known === level)) return [];
  const message = `\`level\` is "${String(level)}", but this is the page of the level ${id}; write \`level: ${id}\`.`;
  return [problemAt(file, placeOfValue(fields.document, ['level']), 'wrong-level', message)];
}
