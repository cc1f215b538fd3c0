import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budget, sent } from './budget.ts';
import { articlePages, attribute, builtPages, type BuiltPage } from './pages.ts';

/** The custom elements of the tools: a page that has one may load what the tool needs. */
const tools = ['site-search', 'situation-quiz', 'situation-classifier', 'metric-calculator', 'chain-tool'];

const drawn = builtPages().filter(({ moved }) => !moved);
const withoutTool = drawn.filter(({ dom }) => tools.every((tool) => dom.querySelectorAll(tool).length === 0));

describe('an article arrives in one round trip', () => {
  test.each(articlePages().map((page) => ({ path: page.path, page })))('$path', ({ path, page }) => {
    const html = sent(page.html);
    const scripts = loadedScripts(page).map((file) => sent(readFileSync(file)));
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
      bytes: sent(
        [...inlineScripts(page), ...loadedScripts(page).map((file) => readFileSync(file, 'utf8'))].join('\n'),
      ),
    }))
    .filter(({ bytes }) => bytes > budget.scripts);
  expect(heavy.map(({ path, bytes }) => `${path} has ${bytes} bytes of scripts`)).toEqual([]);
  expect(withoutTool.length).toBeGreaterThan(drawn.length / 2);
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

/** Every script file that a page loads before its `load` event: named in it, or imported by one that is. */
function loadedScripts(page: BuiltPage): string[] {
  const named = [
    ...page.dom.querySelectorAll('script[src]').map((script) => attribute(script, 'src')),
    ...page.dom
      .querySelectorAll('link')
      .filter((link) => attribute(link, 'rel') === 'modulepreload')
      .map((link) => attribute(link, 'href')),
    ...inlineScripts(page).flatMap(staticImports),
  ];
  const found = new Set<string>();
  const follow = (address: string, from: string) => {
    const { pathname } = new URL(address, `http://site${from}`);
    const file = `dist${pathname}`;
    if (found.has(file)) return;
    found.add(file);
    for (const imported of staticImports(readFileSync(file, 'utf8'))) follow(imported, pathname);
  };
  for (const address of named) follow(address, page.path);
  return [...found];
}

/** The addresses that a module imports before it runs; `import()` is not among them. */
function staticImports(code: string): string[] {
  return [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'`](\.{0,2}\/[^"'`]+)["'`]/g),
  ].map(([, address = '']) => address);
}
