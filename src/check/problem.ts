import { ruleText, type RuleId } from './rules-list.ts';

/** Something that an author got wrong: where it is, which rule found it, and what to write instead. */
export interface Problem {
  /** Relative to the root of the project, with slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in the units of JavaScript strings, as editors count. */
  column: number;
  rule: RuleId;
  /** An error stops the build; advice never does. */
  severity: 'error' | 'advice';
  message: string;
  /** The line as the author wrote it; absent when the problem is the file as a whole. */
  excerpt?: string;
  /** What `--fix` writes; absent where only an author can know what is meant. */
  fix?: readonly TextEdit[];
}

/** A part of a file to be replaced, from `start` up to `end`, in characters from the start of its text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A file as it was read: its path relative to the root of the project, and its text. */
export interface TextFile {
  path: string;
  /** Empty when the file was not read. */
  text: string;
  /** Why the file was not read. */
  refused?: string;
}

/** A problem at a place in a file. `offset` counts characters from the start of its text. */
export function problemAt(
  file: TextFile,
  offset: number,
  rule: RuleId,
  message: string,
  fix?: readonly TextEdit[],
): Problem {
  const place = Math.max(0, Math.min(offset, file.text.length));
  const lineStart = file.text.lastIndexOf('\n', place - 1) + 1;
  const line = file.text.slice(0, lineStart).split('\n').length;
  const [excerpt = ''] = file.text.slice(lineStart).split(/\r?\n/, 1);
  return {
    ...problemOf(file.path, rule, message),
    line,
    column: place - lineStart + 1,
    excerpt,
    ...(fix && { fix }),
  };
}

/** A problem of a file as a whole, such as its name. */
export function problemOf(path: string, rule: RuleId, message: string): Problem {
  return { file: path, line: 1, column: 1, rule, severity: ruleText(rule).severity, message };
}

/** Whether a problem stops the build. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Orders problems by file and place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
