import { collectionRules } from '../../schemas/collections.ts';
import { didYouMean } from '../nearest.ts';
import { nameOfPath, placeOfValue } from '../places-in-yaml.ts';
import { plainWords } from '../plain-words.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { schemaAt } from '../../schemas/schema-shape.ts';

/** A value that its field does not accept: of a wrong kind, not one of the words to choose from, not a day. */
export const wrongValue: Rule = ({ file, collection, fields, issues }) => {
  if (!fields) return [];
  return issues.flatMap((issue) => {
    if (issue.kind !== 'wrong') return [];
    const words = plainWords(issue.message, issue.value, schemaAt(collectionRules[collection].schema, issue.path));
    const guess = typeof issue.value === 'string' ? didYouMean(issue.value, issue.options) : '';
    const offset = placeOfValue(fields.document, issue.path);
    return [problemAt(file, offset, 'wrong-value', `\`${nameOfPath(issue.path)}\` ${words}${guess}`)];
  });
};
