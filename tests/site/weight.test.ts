import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budget, sent } from './budget.ts';
import { loadedScripts } from './loaded-scripts.ts';
import { articlePages, attribute, builtPages, type BuiltPage } from './pages.ts';

/** The custom elements of the tools: a page that has one may load what the tool needs. */
const tools = [
  'site-search',
  'situation-quiz',
  'situation-classifier',
  'metric-calculator',
  'chain-tool',
  'write-entry',
];

const drawn = builtPages().filter(({ moved }) => !moved);
const withoutTool = drawn.filter(({ dom }) => tools.every((tool) => dom.querySelectorAll(tool).length === 0));

describe('an article arrives in one round trip', () => {
  test.each(articlePages().map((page) => ({ path: page.path, page })))('$path', ({ path, page }) => {
    const html = sent(page.html);
    const scripts = filesOf(page).map((file) => sent(readFileSync(file)));
    const total = [html, ...scripts].reduce((sum, bytes) => sum + bytes, 0);
    expect(
      total,
      `${path} weighs ${total} bytes of brotli: ${html} of HTML and ${total - html} of scripts`,
    ).toBeLessThanOrEqual(budget.article);
  });
});

test('a page without a tool has few scripts', () => {
  const heavy = withoutTool
    .map((page) => ({
      path: page.path,
      bytes: sent([...inlineScripts(page), ...filesOf(page).map((file) => readFileSync(file, 'utf8'))].join('\n')),
    }))
    .filter(({ bytes }) => bytes > budget.scripts);
  expect(heavy.map(({ path, bytes }) => `${path} has ${bytes} bytes of scripts`)).toEqual([]);
  expect(withoutTool.length).toBeGreaterThan(drawn.length / 2);
});

test('the form for authors asks for its check alone, and for little more than names of the rest of the site', () => {
  const [worker = '', ...others] = globSync('dist/_astro/review-worker-*.js');
  expect(others).toEqual([]);
  expect(sent(readFileSync(worker))).toBeLessThanOrEqual(budget.check);
  expect(sent(readFileSync('dist/contribute/write/knowledge.json'))).toBeLessThanOrEqual(budget.knowledge);
  const named = drawn.filter(({ html }) => html.includes('review-worker'));
  expect(named.map(({ path }) => path)).toEqual([]);
});

test('the font is small, and every page asks for it at once', () => {
  const fonts = drawn.map(({ path, dom }) => {
    const [preload] = dom
      .querySelectorAll('link')
      .filter((link) => attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'font');
    return {
      path,
      file: `dist${attribute(preload ?? null, 'href')}`,
      crossOrigin: preload?.hasAttribute('crossorigin'),
    };
  });
  expect(
    fonts.filter(({ file, crossOrigin }) => !file.endsWith('.woff2') || !existsSync(file) || !crossOrigin),
  ).toEqual([]);
  const heavy = [...new Set(fonts.map(({ file }) => file))].filter((file) => statSync(file).size > budget.font);
  expect(heavy.map((file) => `${file} has ${statSync(file).size} bytes`)).toEqual([]);
});

test('nothing keeps a page from being drawn', () => {
  const blocking = drawn.flatMap(({ path, dom }) =>
    [
      ...dom.querySelectorAll('head link').filter((link) => attribute(link, 'rel') === 'stylesheet'),
      ...dom
        .querySelectorAll('script')
        .filter(
          (script) =>
            script.hasAttribute('src') &&
            attribute(script, 'type') !== 'module' &&
            !script.hasAttribute('defer') &&
            !script.hasAttribute('async'),
        ),
    ].map(
      (element) => `${path} waits for <${element.tagName}> ${attribute(element, 'href') || attribute(element, 'src')}`,
    ),
  );
  expect(blocking).toEqual([]);
});

function inlineScripts({ dom }: BuiltPage): string[] {
  return dom
    .querySelectorAll('script')
    .filter((script) => !script.hasAttribute('src') && attribute(script, 'type') !== 'application/ld+json')
    .map(({ textContent }) => textContent);
}

/** The addresses of the scripts that a page names. */
function namedScripts({ dom }: BuiltPage): string[] {
  return [
    ...dom.querySelectorAll('script[src]').map((script) => attribute(script, 'src')),
    ...dom
      .querySelectorAll('link')
      .filter((link) => attribute(link, 'rel') === 'modulepreload')
      .map((link) => attribute(link, 'href')),
  ];
}

function filesOf(page: BuiltPage): string[] {
  return loadedScripts(page.path, { scripts: namedScripts(page), inlineScripts: inlineScripts(page) });
}
