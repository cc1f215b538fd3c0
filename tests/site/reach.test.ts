import { expect, test } from 'vitest';
import { articlePages, attribute, builtPages, type BuiltPage } from './pages.ts';

/** So many times a reader follows a link from the home page, and no more, to reach an article. */
const furthest = 3;

test(`every article is at most ${furthest} steps from the home page`, () => {
  const steps = stepsFromHome();
  const far = articlePages().filter(({ path }) => (steps.get(path) ?? Infinity) > furthest);
  expect(far.map(({ path }) => `${path} is ${steps.get(path) ?? 'infinitely many'} steps away`)).toEqual([]);
});

/** The number of links between the home page and every page that can be reached from it. */
function stepsFromHome(): Map<string, number> {
  const pages = new Map(builtPages().map((page) => [page.path, page]));
  const steps = new Map([['/', 0]]);
  const queue = ['/'];
  for (const path of queue) {
    const page = pages.get(path);
    for (const next of page ? linksOf(page) : []) {
      if (steps.has(next) || !pages.has(next)) continue;
      steps.set(next, (steps.get(path) ?? 0) + 1);
      queue.push(next);
    }
  }
  return steps;
}

/** The addresses of the site to which the main part and the navigation of a page lead. */
function linksOf({ dom }: BuiltPage): string[] {
  return dom
    .querySelectorAll('a[href]')
    .map((link) => attribute(link, 'href').replace(/[?#].*$/, ''))
    .filter((address) => address.startsWith('/'));
}
