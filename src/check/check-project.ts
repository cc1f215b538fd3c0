import { entryProblems, graphProblems } from './entry-rules.ts';
import type { Entry } from './entry.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { listProblems } from './list-problems.ts';
import { byPlace, isError, problemOf, type Problem, type TextFile } from './problem.ts';
import type { Project } from './project.ts';
import { readFiles, type FileReading } from './read-files.ts';
import { claimPlace } from './rules/claim-place.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { lostPages, lostPlaces } from './rules/lost.ts';
import { orphan } from './rules/orphan.ts';
import { withoutEchoes } from './rules/unfilled-place.ts';
import { unusedTerm } from './rules/unused-term.ts';
import { wrongFile } from './rules/wrong-file.ts';
import { wrongMove } from './rules/wrong-move.ts';
import type { ShelvedFile } from './shelve-files.ts';
import { surveySite } from './site.ts';
import { writtenMoves } from './written-moves.ts';

/**
 * Everything that is wrong with the content of a project on a day such as 2026-11-22, sorted by file and place.
 * What can be read of a broken file still counts, so one mistake is reported once and hides no other.
 */
export function checkProject(project: Project, today: string): Problem[] {
  if (project.content.length === 0) {
    return [problemOf('src/content', 'no-content', 'There are no files here; check the folder of the project.')];
  }
  return problemsIn(project, readFiles(project.content), today);
}

/**
 * A check of one file after another beside those of a project, which are read once: for a page that checks while
 * somebody writes. A file that the project has already takes its place. Says what is wrong, and gives what was read.
 */
export function checkBeside(
  project: Project,
  today: string,
): (file: TextFile) => { problems: Problem[]; entry: Entry | undefined } {
  const known = readFiles(project.content);
  return (file) => {
    const read = readFiles([file]);
    const readings = [...known.filter(({ shelved }) => shelved.file.path !== file.path), ...read];
    return { problems: problemsIn(project, readings, today, file.path), entry: read[0]?.entry };
  };
}

/** What is wrong with files that were read; of `only` one of them, if that is given. */
function problemsIn(project: Project, readings: readonly FileReading[], today: string, only?: string): Problem[] {
  const isMeant = (path: string) => only === undefined || path === only;
  const files = readings.map(({ shelved }) => shelved);
  const entries = readings.flatMap(({ entry }) => entry ?? []);
  const moves = writtenMoves(entries, project.content);
  const site = surveySite(entries, moves, project);
  const texts = only === undefined ? project.content : files.map(({ file }) => file);
  const problems = withoutEchoes([
    ...refusals(texts),
    ...fileProblems(files.filter(({ file }) => file.refused === undefined)),
    ...texts.filter(({ path }) => isMeant(path)).flatMap(hiddenCharacters),
    ...listProblems(project.content),
    ...readings.flatMap((reading) => reading.problems),
    ...wrongMove(moves, site),
    ...claimPlace(project.content, site),
    ...entries.filter(({ file }) => isMeant(file.path)).flatMap((entry) => entryProblems(entry, site)),
    ...graphProblems(entries, today),
    ...lostPages(project.published, site),
  ]).filter(({ file }) => isMeant(file));
  // What is missing between entries is only known once each of them can be read as it was meant.
  const missing = problems.some(isError)
    ? []
    : [...orphan(entries), ...unusedTerm(entries), ...lostPlaces(project.published, site)];
  return [...problems, ...missing.filter(({ file }) => isMeant(file))].sort(byPlace);
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
