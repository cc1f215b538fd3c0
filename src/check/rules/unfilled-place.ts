import { problemAt, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What stands at a place that is still to be written, before the words that say what belongs there. */
export const fillMark = 'FILL IN';

const marked = new RegExp(String.raw`\b${fillMark}\b[^\r\n]*`, 'g');

/** A place that was left to be filled, such as those in a file that `npm run new` wrote: in front matter, data, text or a comment. */
export const unfilledPlace: Rule = ({ file }) =>
  [...file.text.matchAll(marked)].map(({ index }) =>
    problemAt(
      file,
      index,
      'unfilled-place',
      `This place is still to be filled; replace \`${fillMark}\` and the words after it with what they ask for.`,
    ),
  );

/** Problems without those on a line that is still to be filled: a mark is no level, no id and no sentence, and need not be told so. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const unfilled = new Set(problems.filter(({ rule }) => rule === 'unfilled-place').map(placeOf));
  return problems.filter((problem) => problem.rule === 'unfilled-place' || !unfilled.has(placeOf(problem)));
}

function placeOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}
