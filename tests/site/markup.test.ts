import { HtmlValidate, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { withoutTemplates } from '../../src/logic/without-templates.ts';
import { attribute, builtPages, canonical, meta, type BuiltPage } from './pages.ts';

const pages = builtPages();

/** How long a title may be, in characters, before results cut it. The title of a source is the title of the work. */
const titleLength = { max: 70 };

/** How long a description may be, in characters: long enough to say something, short enough to be read in a result. */
const descriptionLength = { min: 40, max: 260 };

describe('on every page', () => {
  test('there is one h1', () => {
    expect(
      complaints(
        (page) => page.dom.querySelectorAll('h1').length !== 1 && [`${page.dom.querySelectorAll('h1').length} h1`],
      ),
    ).toEqual([]);
  });

  test('no level of heading is skipped', () => {
    expect(complaints(({ dom }) => skippedHeadings(dom))).toEqual([]);
  });

  test('the title is short enough to be read in a result', () => {
    expect(
      complaints(({ dom, path, moved }) => {
        const { length } = dom.querySelector('title')?.textContent ?? '';
        return (
          !moved &&
          !path.startsWith('/sources/') &&
          (length === 0 || length > titleLength.max) && [`a title of ${length} characters`]
        );
      }),
    ).toEqual([]);
  });

  test('a description of sensible length says what it holds', () => {
    const { min, max } = descriptionLength;
    expect(
      complaints((page) => {
        const { length } = meta(page, 'description');
        return (
          !page.moved &&
          page.path !== '/404.html' &&
          (length < min || length > max) && [`a description of ${length} characters`]
        );
      }),
    ).toEqual([]);
  });

  test('search engines learn its address, or to leave it out', () => {
    expect(
      complaints(
        (page) =>
          !page.unlisted && !canonical(page).endsWith(page.path) && [`the canonical address "${canonical(page)}"`],
      ),
    ).toEqual([]);
  });

  test('every image has a text in its place', () => {
    expect(
      complaints(({ dom }) =>
        dom
          .querySelectorAll('img')
          .filter((image) => !image.hasAttribute('alt'))
          .map((image) => `${attribute(image, 'src')} without alt`),
      ),
    ).toEqual([]);
  });

  test('no id is given twice', () => {
    expect(
      complaints(({ dom }) =>
        twice(dom.querySelectorAll('[id]').map((element) => attribute(element, 'id'))).map((id) => `#${id} twice`),
      ),
    ).toEqual([]);
  });

  test('the HTML is valid', () => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    expect(
      complaints(({ html, path }) => {
        const { results } = validator.validateStringSync(withoutTemplates(html), path);
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
        );
      }),
    ).toEqual([]);
  });
});

test.each([
  ['title', (page: BuiltPage) => page.dom.querySelector('title')?.textContent ?? ''],
  ['description', (page: BuiltPage) => meta(page, 'description')],
] as const)('no two pages have the same %s', (_, read) => {
  expect(twice(pages.map(read))).toEqual([]);
});

/** What `complain` says of each page, with the page's address before it. */
function complaints(complain: (page: BuiltPage) => readonly string[] | false): string[] {
  return pages.flatMap((page) => (complain(page) || []).map((complaint) => `${page.path} has ${complaint}`));
}

function skippedHeadings(dom: HtmlElement): string[] {
  let last = 0;
  return dom.querySelectorAll('h1, h2, h3, h4, h5, h6').flatMap((heading) => {
    const depth = Number(heading.tagName.slice(1));
    const skips = depth > last + 1;
    const complaint = `h${depth} “${heading.textContent.trim()}” after ${last === 0 ? 'no heading' : `h${last}`}`;
    last = depth;
    return skips ? [complaint] : [];
  });
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
