import { expect, test } from 'vitest';
import { labelOf } from './form-field.ts';

test.each([
  ['title', 'Title'],
  ['notToConfuse', 'Not to confuse'],
  ['ux', 'Ux'],
])('the field %s is called %s', (name, label) => {
  expect(labelOf(name)).toBe(label);
});
