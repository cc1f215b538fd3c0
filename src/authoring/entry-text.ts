import { fillMark } from '../check/rules/unfilled-place.ts';
import { pathOf } from '../check/shelve-files.ts';
import type { Answers } from './answers.ts';
import { entryFile } from './entry-file.ts';
import { kinds, type Kind } from './kinds.ts';
import { models } from './models.ts';
import { nameField } from './questions.ts';

/**
 * The text of a new entry: guidance for its kind as comments, its fields, and for an article the
 * beginnings of its paragraphs. Every place to fill is marked, and stands on a line of its own.
 */
export function entryText({ kind, title, fields, sources }: Omit<Answers, 'id'>, today: string): string {
  const { body = [] }: Kind = kinds[kind];
  const [opening = '', ...rest] = body;
  const text = [opening, ...citations(kind, sources), ...rest].join('\n\n');
  return entryFile(kind, { [nameField(kind)]: title.trim(), ...fields }, text, today, guidance(kind));
}

function guidance(kind: Answers['kind']): string {
  const { guide }: Kind = kinds[kind];
  const lines = [
    ...guide,
    `A good one to look at: ${pathOf(kind, models[kind])}`,
    'While its name begins with _ a file is a draft, which site and check leave out.',
    `${fillMark} Remove these lines when you have read them. \`npm run check\` lists what is left to fill.`,
  ];
  return lines.map((line) => `# ${line}\n`).join('');
}

/** A paragraph for each source that is to be cited, or one that says how, where a text of the kind has to cite. */
function citations(kind: Answers['kind'], sources: readonly string[]): string[] {
  if (sources.length > 0)
    return sources.map((id) => `${fillMark} Say in your own words what this source shows<Cite source="${id}" />.`);
  return kind === 'concepts' || kind === 'metrics'
    ? [`${fillMark} Cite a source for each statement about the world, as in \`<Cite source="…" />\`.`]
    : [];
}
