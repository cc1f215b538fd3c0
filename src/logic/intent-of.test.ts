import { expect, test } from 'vitest';
import { intentOf } from './intent-of.ts';

test.each([
  ['Mapping of journeys', 'Journey mapping'],
  ['Moment of truth', 'moments-of-truth'],
  ['UX versus CX', 'CX and UX'],
  ['The Kano model', 'Kano’s models'],
  ['Fréchet distance', 'distances, Frechet'],
])('"%s" asks the same as "%s"', (one, other) => {
  expect(intentOf(one)).toBe(intentOf(other));
});

test.each([
  ['User', 'User need'],
  ['How to measure loyalty', 'Why measure loyalty'],
  ['Moment of truth', 'Truth'],
  ['Of', 'And'],
])('"%s" does not ask the same as "%s"', (one, other) => {
  expect(intentOf(one)).not.toBe(intentOf(other));
});
