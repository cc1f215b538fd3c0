import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type BuiltPage } from './pages.ts';

const pages = builtPages();

describe('on every page', () => {
  test('the policy stands before anything that it has to judge', () => {
    expect(
      pages.filter((page) => firstPlace(page, policyElement) > firstPlace(page, judged)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('the policy allows no inline code at large and no eval', () => {
    expect(
      pages
        .filter((page) => /'unsafe-(inline|eval|hashes)'|\*|https?:|data:/.test(policy(page)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('the policy names each inline script and style by its hash', () => {
    expect(
      pages.flatMap((page) =>
        inlineCode(page)
          .filter((code) => !policy(page).includes(sha256(code)))
          .map((code) => `${page.path}: ${code.slice(0, 80)}`),
      ),
    ).toEqual([]);
  });

  test('nothing is loaded from another site', () => {
    expect(
      pages.flatMap((page) =>
        loaded(page)
          .filter((address) => /^([a-z]+:)?\/\//i.test(address))
          .map((address) => `${page.path} loads ${address}`),
      ),
    ).toEqual([]);
  });

  test('no element carries style or code in an attribute', () => {
    expect(
      pages.flatMap(({ path, dom }) =>
        dom
          .querySelectorAll('*')
          .flatMap(({ tagName, attributes }) =>
            attributes
              .filter(({ key }) => key === 'style' || key.startsWith('on'))
              .map(({ key }) => `${path} has <${tagName} ${key}>`),
          ),
      ),
    ).toEqual([]);
  });
});

const policyElement = /<meta http-equiv="Content-Security-Policy"/i;
const judged = /<(script|style|link|img|iframe|object|embed)\b/i;

function firstPlace({ html }: BuiltPage, element: RegExp): number {
  const place = html.search(element);
  return place === -1 ? Infinity : place;
}

function policy({ dom }: BuiltPage): string {
  return attribute(dom.querySelector('meta[http-equiv="Content-Security-Policy"]'), 'content');
}

/** The text of each script that runs and of each style, as it stands in the page. */
function inlineCode({ html }: BuiltPage): string[] {
  const scripts = [...html.matchAll(/<script\b(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>([^]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)];
  return [...scripts, ...styles].map(([, code = '']) => code);
}

function sha256(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** Every address from which the page loads something. A link that the reader may follow loads nothing. */
function loaded({ dom }: BuiltPage): string[] {
  const sources = dom.querySelectorAll('[src]').map((element) => attribute(element, 'src'));
  const links = dom
    .querySelectorAll('link')
    .filter((link) => attribute(link, 'rel') !== 'canonical')
    .map((link) => attribute(link, 'href'));
  const sets = dom.querySelectorAll('[srcset]').flatMap((element) => attribute(element, 'srcset').split(/,\s+/));
  const objects = dom.querySelectorAll('object').map((element) => attribute(element, 'data'));
  return [...sources, ...links, ...sets, ...objects].map((address) => address.trim());
}
