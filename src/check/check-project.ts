import type { Collection } from '../schemas/collections.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { listProblems } from './list-problems.ts';
import type { Entry } from './entry.ts';
import { byPlace, isError, problemOf, type Problem, type TextFile } from './problem.ts';
import type { Project } from './project.ts';
import { readEntry } from './read-entry.ts';
import type { Rule } from './rule.ts';
import { deadFragment } from './rules/dead-fragment.ts';
import { deadLink } from './rules/dead-link.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { heading } from './rules/heading.ts';
import { lostPages, lostPlaces } from './rules/lost.ts';
import { missingField } from './rules/missing-field.ts';
import { missingSource } from './rules/missing-source.ts';
import { noCode } from './rules/no-code.ts';
import { orphan } from './rules/orphan.ts';
import { unfilledPlace, withoutEchoes } from './rules/unfilled-place.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownMention } from './rules/unknown-mention.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unsafeAddress } from './rules/unsafe-address.ts';
import { unusedTerm } from './rules/unused-term.ts';
import { wrongAttribute } from './rules/wrong-attribute.ts';
import { wrongFile } from './rules/wrong-file.ts';
import { wrongLevel } from './rules/wrong-level.ts';
import { wrongMove } from './rules/wrong-move.ts';
import { wrongPlace } from './rules/wrong-place.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { aliasTaken } from './rules/alias-taken.ts';
import { altText } from './rules/alt-text.ts';
import { claimPlace } from './rules/claim-place.ts';
import { confusedTerm } from './rules/confused-term.ts';
import { duplicateIntent } from './rules/duplicate-intent.ts';
import { fieldOrder } from './rules/field-order.ts';
import { linkText } from './rules/link-text.ts';
import { markdownLint } from './rules/markdown-lint.ts';
import { strayMarkup } from './rules/stray-markup.ts';
import { pathSteps } from './rules/path-step.ts';
import { reviewDates } from './rules/review-date.ts';
import { shelveFiles, type ShelvedFile } from './shelve-files.ts';
import { addressOfEntry, surveySite } from './site.ts';
import { writtenMoves } from './written-moves.ts';

/** The rules that read one entry at a time. Those of front matter and data come first, those of the body after them. */
const entryRules: readonly Rule[] = [
  unknownField,
  missingField,
  wrongValue,
  unknownReference,
  unknownComponent,
  wrongAttribute,
  wrongPlace,
  unknownMention,
  noCode,
  unsafeAddress,
  deadLink,
  deadFragment,
  heading,
  linkText,
  altText,
  missingSource,
  markdownLint,
  strayMarkup,
  fieldOrder,
  unfilledPlace,
];

/** The rules that look at all entries at once. */
function graphProblems(entries: readonly Entry[], today: string): Problem[] {
  // Of two files with the same id one has to go, and its names with it.
  const named = [...new Map(entries.toReversed().map((entry) => [addressOfEntry(entry), entry])).values()].reverse();
  return [
    ...wrongLevel(entries),
    ...aliasTaken(named),
    ...duplicateIntent(named),
    ...confusedTerm(entries),
    ...pathSteps(entries),
    ...reviewDates(entries, today),
  ];
}

/**
 * Everything that is wrong with the content of a project on a day such as 2026-11-22, sorted by file and place.
 * What can be read of a broken file still counts, so one mistake is reported once and hides no other.
 */
export function checkProject(project: Project, today: string): Problem[] {
  if (project.content.length === 0) {
    return [problemOf('src/content', 'no-content', 'There are no files here; check the folder of the project.')];
  }
  const files = shelveFiles(project.content);
  const readings = files.filter(hasCollection).map(readEntry);
  const entries = readings.map(({ entry }) => entry);
  const moves = writtenMoves(entries, project.content);
  const site = surveySite(entries, moves, project);
  const problems = withoutEchoes([
    ...refusals(project.content),
    ...fileProblems(files.filter(({ file }) => file.refused === undefined)),
    ...project.content.flatMap(hiddenCharacters),
    ...listProblems(project.content),
    ...readings.flatMap(({ problems }) => problems),
    ...wrongMove(moves, site),
    ...claimPlace(project.content, site),
    ...entries.flatMap((entry) => entryRules.flatMap((rule) => rule(entry, site))),
    ...graphProblems(entries, today),
    ...lostPages(project.published, site),
  ]);
  // What is missing between entries is only known once each of them can be read as it was meant.
  const missing = problems.some(isError)
    ? []
    : [...orphan(entries), ...unusedTerm(entries), ...lostPlaces(project.published, site)];
  return [...problems, ...missing].sort(byPlace);
}

/** Files that were not read, and why. */
function refusals(files: readonly TextFile[]): Problem[] {
  return files.flatMap(({ path, refused }) =>
    refused === undefined ? [] : [problemOf(path, 'unreadable-file', refused)],
  );
}

/** Of two files with the same id one has to go, and the name of that one no longer matters. */
function fileProblems(files: readonly ShelvedFile[]): Problem[] {
  const duplicates = duplicateId(files);
  const others = files.filter(({ file }) => !duplicates.some((problem) => problem.file === file.path));
  return [...duplicates, ...others.flatMap(wrongFile)];
}

function hasCollection(shelved: ShelvedFile): shelved is ShelvedFile & { collection: Collection } {
  return shelved.collection !== undefined;
}
