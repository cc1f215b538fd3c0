import { collectionRules } from '../../schemas/collections.ts';
import { nameOfPath, placeOfGroup } from '../places-in-yaml.ts';
import { plainWords } from '../plain-words.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';
import { schemaAt } from '../../schemas/schema-shape.ts';
import { meantField } from './unknown-field.ts';

/** A field that has to be there and is not. One that is there with a slip in its name is reported as that. */
export const missingField: Rule = ({ file, collection, fields, issues }) => {
  if (!fields) return [];
  const mistyped = issues.flatMap(meantPath);
  return issues.flatMap((issue) => {
    const name = nameOfPath(issue.path);
    if (issue.kind !== 'missing' || mistyped.includes(name)) return [];
    const words = plainWords(issue.message, undefined, schemaAt(collectionRules[collection].schema, issue.path));
    const offset = placeOfGroup(fields.document, issue.path.slice(0, -1));
    return [problemAt(file, offset, 'missing-field', `\`${name}\` ${words}`)];
  });
};

function meantPath(issue: SchemaIssue): string[] {
  const meant = issue.kind === 'unknown' ? meantField(issue) : undefined;
  return meant === undefined ? [] : [nameOfPath([...issue.path, meant])];
}
