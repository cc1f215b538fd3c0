import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { coverage } from '../../src/schemas/coverage.ts';
import { builtPages } from './pages.ts';

const claims = coverage.parse(parse(readFileSync('src/content/coverage.yaml', 'utf8'))).flatMap(({ claims }) => claims);

/** How many claims, definitions, metrics, examples and recommendations the knowledge base has to cover. */
const total = 136;

test(`each of the ${total} claims is treated once, in their order`, () => {
  expect(claims.map(({ item }) => item).sort((a, b) => a - b)).toEqual(
    Array.from({ length: total }, (_, index) => index + 1),
  );
});

test.each(claims)('claim $item is treated at $place', ({ place }) => {
  const [path, id] = place.split('#');
  const page = builtPages().find((page) => page.path === path);
  expect(page, `There is no page ${path}.`).toBeDefined();
  expect(page?.dom.querySelector(`[id="${id}"]`), `There is no heading "${id}" on ${path}.`).not.toBeNull();
});
