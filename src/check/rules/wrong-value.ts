import { collectionRules } from '../../schemas/collections.ts';
import { dayMeant } from '../day-meant.ts';
import { didYouMean } from '../nearest.ts';
import { nameOfPath, placeOfValue, replaceValue } from '../places-in-yaml.ts';
import { plainWords } from '../plain-words.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';
import { schemaAt } from '../../schemas/schema-shape.ts';

/** A value that its field does not accept: of a wrong kind, not one of the words to choose from, not a day. */
export const wrongValue: Rule = ({ file, collection, fields, issues }) => {
  if (!fields) return [];
  return issues.flatMap((issue) => {
    if (issue.kind !== 'wrong') return [];
    const words = plainWords(issue.message, issue.value, schemaAt(collectionRules[collection].schema, issue.path));
    const guess = typeof issue.value === 'string' ? didYouMean(issue.value, issue.options) : '';
    const offset = placeOfValue(fields.document, issue.path);
    const right = typeof issue.value === 'string' ? onlyRight(issue.value, issue) : undefined;
    const fix = right === undefined ? undefined : replaceValue(fields.document, issue.path, right);
    return [problemAt(file, offset, 'wrong-value', `\`${nameOfPath(issue.path)}\` ${words}${guess}`, fix)];
  });
};

/** What surely is meant: a day in another form, or a word of the list in other letters. */
function onlyRight(value: string, { message, options }: SchemaIssue & { kind: 'wrong' }): string | undefined {
  if (message.includes('a day that exists')) return dayMeant(value);
  return options.find((option) => option.toLowerCase() === value.trim().toLowerCase());
}
