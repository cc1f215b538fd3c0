import type { Problem, TextEdit, TextFile } from './problem.ts';

/** The text of a file with the fixes of its problems in it. Of two fixes that touch, the first one counts. */
export function mendFile(file: TextFile, problems: readonly Problem[]): string {
  const fixes = problems.filter((problem) => problem.file === file.path).flatMap(({ fix }) => (fix ? [fix] : []));
  const accepted: TextEdit[] = [];
  for (const fix of fixes) {
    const isFree = fix.every((edit) => !accepted.some((other) => edit.start <= other.end && other.start <= edit.end));
    if (isFree) accepted.push(...fix);
  }
  return accepted
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), file.text);
}
