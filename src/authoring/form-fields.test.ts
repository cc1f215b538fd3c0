import { expect, test } from 'vitest';
import type { Control, FormField } from '../logic/writing/form-field.ts';
import { collectionRules } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/schema-shape.ts';
import { formFields } from './form-fields.ts';
import { kindNames } from './kinds.ts';

/** A field by the way to it; what is in lists is reached by their name. */
function field(fields: readonly FormField[], ...[name, ...rest]: string[]): FormField | undefined {
  const found = fields.find((one) => one.name === name);
  if (rest.length === 0 || !found) return found;
  const inside = found.control.is === 'list' ? found.control.item : found.control;
  return inside.is === 'group' ? field(inside.fields, ...rest) : undefined;
}

test.each<[Parameters<typeof formFields>[0], string[], Control]>([
  ['concepts', ['title'], { is: 'line' }],
  ['concepts', ['summary'], { is: 'sentence' }],
  ['concepts', ['aliases'], { is: 'lines' }],
  ['concepts', ['levels'], { is: 'choices', options: ['interaction', 'journey', 'relationship'] }],
  ['concepts', ['related'], { is: 'list', item: { is: 'entry', refersTo: '*' }, first: 0 }],
  ['notes', ['observed'], { is: 'day' }],
  ['touchpoints', ['metrics'], { is: 'list', item: { is: 'entry', refersTo: 'metrics' }, first: 1 }],
  ['examples', ['journey', 'contacts', 'touchpoint'], { is: 'entry', refersTo: 'touchpoints' }],
  [
    'examples',
    ['journey', 'contacts', 'expected', 'feeling'],
    { is: 'choice', options: ['-2', '-1', '0', '1', '2'], numeric: true },
  ],
  ['paths', ['steps', 'minutes'], { is: 'number' }],
])('of %s %j is entered as %j', (kind, way, control) => {
  expect(field(formFields(kind), ...way)?.control).toEqual(control);
});

test('a list of groups begins with as many as it needs', () => {
  expect(field(formFields('examples'), 'journey', 'contacts')?.control).toMatchObject({ is: 'list', first: 3 });
});

test('a choice does not repeat its options', () => {
  expect(field(formFields('examples'), 'industry')?.words).toBe('The industry.');
  expect(field(formFields('concepts'), 'levels')?.words).toBe('The levels at which this works.');
});

test('what nobody needs is said to be optional', () => {
  const needed = (name: string) => field(formFields('metrics'), name)?.needed;
  expect([needed('title'), needed('asked'), needed('interval'), needed('fileName')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each(kindNames)('every field of %s says what belongs there, and no field is forgotten', (kind) => {
  const fields = formFields(kind);
  expect(fields.filter(({ words }) => !words.endsWith('.')).map(({ name }) => name)).toEqual([]);
  const names = Object.keys(fieldsOf(collectionRules[kind].schema));
  const left = names.filter((name) => !fields.some((one) => one.name === name));
  expect(['published', 'reviewed', 'changes', 'formerly']).toEqual(expect.arrayContaining(left));
});
