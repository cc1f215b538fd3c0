import { problemAt } from '../problem.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { nameOfPath, placeOfName } from '../places-in-yaml.ts';
import type { Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';

/** A field that the collection, or a group within it, does not have. */
export const unknownField: Rule = ({ file, collection, fields, issues }) => {
  if (!fields) return [];
  return issues.flatMap((issue) => {
    if (issue.kind !== 'unknown') return [];
    const group = issue.path.length > 0 ? `\`${nameOfPath(issue.path)}\`` : collection;
    const advice =
      didYouMean(issue.name, absent(issue), inBackticks) ||
      ` Its fields are ${issue.allowed.map(inBackticks).join(', ')}.`;
    const start = placeOfName(fields.document, [...issue.path, issue.name]);
    const message = `\`${issue.name}\` is not a field of ${group}.${advice}`;
    const text = sameLetters(issue);
    const end = (start ?? 0) + issue.name.length;
    const isPlain = start !== undefined && file.text.slice(start, end) === issue.name;
    const fix = text !== undefined && isPlain ? [{ start, end, text }] : undefined;
    return [problemAt(file, start ?? 0, 'unknown-field', message, fix)];
  });
};

/** The field that an author most likely meant by an unknown one: near to it, and not there already. */
export function meantField(issue: SchemaIssue & { kind: 'unknown' }): string | undefined {
  return nearest(issue.name, absent(issue));
}

/** The field that has the same letters, in other cases or with hyphens between. */
function sameLetters(issue: SchemaIssue & { kind: 'unknown' }): string | undefined {
  return absent(issue).find((name) => lettersOf(name) === lettersOf(issue.name));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

function absent({ allowed, given }: SchemaIssue & { kind: 'unknown' }): string[] {
  return allowed.filter((name) => !given.includes(name));
}

function inBackticks(name: string): string {
  return `\`${name}\``;
}
