import type { Document } from 'yaml';
import type { checkBeside } from '../check/check-project.ts';
import { pathAt } from '../check/path-at.ts';
import { isError, type Problem, type TextFile } from '../check/problem.ts';
import { ruleAddress } from '../check/rules-list.ts';
import { pathOf } from '../check/shelve-files.ts';
import { splitFrontMatter } from '../check/split-front-matter.ts';
import { nameOfDraft } from '../logic/writing/drafts.ts';
import type { Finding, Review, Written } from '../logic/writing/messages.ts';
import { entryFile } from './entry-file.ts';
import { idRefusals } from './new-entry.ts';
import type { KindName } from './kinds.ts';
import { preview } from './preview.ts';
import { suggestId } from './suggest.ts';

/** What is said of a file that is beside the others of the project, and what was read of it. */
export type Check = ReturnType<typeof checkBeside>;

/**
 * Everything that there is to say about an entry while it is written: its file, what the content check says
 * of it, field by field, and its text as it will be read. `taken` are the paths of all files.
 */
export function review(
  written: Written & { kind: KindName },
  check: Check,
  taken: readonly string[],
  today: string,
): Review {
  const { kind, fields, text } = written;
  const title = nameOfDraft(written);
  const id = written.id || suggestId({ kind, title, fields: textsOf(fields) });
  const path = pathOf(kind, id || 'untitled');
  const file = { path, text: entryFile(kind, fields, text, today) };
  const { problems, entry } = check(file);
  const name = id === '' ? [] : idFindings(kind, id, taken);
  return {
    id,
    path,
    file: file.text,
    findings: [...name, ...problems.map((problem) => findingOf(problem, file, entry?.fields?.document))],
    preview: entry?.body ? preview(entry.body) : [],
  };
}

function textsOf(fields: Written['fields']): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

/** Why a file cannot have its name. */
function idFindings(kind: KindName, id: string, taken: readonly string[]): Finding[] {
  const content = taken.map((path) => ({ path, text: '' }));
  return idRefusals({ kind, id }, { content }).map((sentence) => ({
    kind: 'error',
    path: ['fileName'],
    message: sentence.replace(/^--id/, 'The file name').replace('another --id', 'another file name'),
    rule: ruleAddress('wrong-file'),
  }));
}

/** A problem with the field or the line of the text that it is about. */
function findingOf(problem: Problem, file: TextFile, document: Document | undefined): Finding {
  const { rule, line, column, message, excerpt } = problem;
  const finding: Finding = { kind: kindOf(problem), message, rule: ruleAddress(rule) };
  if (excerpt === undefined) return finding;
  const split = file.path.endsWith('.mdx') ? splitFrontMatter(file.text) : undefined;
  const offset =
    file.text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + column;
  if (split?.missing === undefined && split && offset > split.bodyStart)
    return { ...finding, line: line - file.text.slice(0, split.bodyStart).split('\n').length };
  const path = document ? pathAt(document, offset) : [];
  return path.length > 0 ? { ...finding, path } : finding;
}

function kindOf(problem: Problem): Finding['kind'] {
  if (problem.rule === 'unfilled-place') return 'unfilled';
  return isError(problem) ? 'error' : 'advice';
}
