import { expect, test } from 'vitest';
import { withoutTemplates } from './without-templates.ts';

test.each([
  ['<p>A</p>', '<p>A</p>'],
  ['<template data-a><p>B</p></template>C', '<template data-a></template>C'],
  ['A<template>\nB<template>C</template>\nD</template>E', 'A<template>\n\n</template>E'],
  ['<template>A</template>B<template>C</template>', '<template></template>B<template></template>'],
])('%j is seen as %j', (html, seen) => {
  expect(withoutTemplates(html)).toBe(seen);
});
