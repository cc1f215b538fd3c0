import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/logic/measure/calculators.ts';
import { budget, sent } from './budget.ts';
import { attribute, builtPages, type BuiltPage } from './pages.ts';

/** All scripts of a calculator's page, as brotli: those that load with it, those of its calculator, and the worker. */
const toolBudget = 45_000;

const pages = new Map(builtPages().map((page) => [page.path, page]));

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (id, calculator) => {
  const page = pages.get(`/bench/${id}/`)!;

  test('has few scripts, those included that a table of answers needs', () => {
    const files = scriptsFor(page, id);
    const sizes = files.map((file) => ({ file, bytes: sent(readFileSync(file)) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(files.some((file) => file.includes('table-worker'))).toBe(true);
    expect(total, sizes.map(({ file, bytes }) => `${bytes} ${file}`).join('\n')).toBeLessThanOrEqual(toolBudget);
  });

  test('shows a worked example before any script runs', () => {
    const tool = page.dom.querySelector('metric-calculator');
    expect(tool?.querySelector('output strong')?.textContent.trim()).toMatch(/\d/);
    expect(attribute(tool?.querySelector('svg[role="img"]') ?? null, 'aria-label').length).toBeGreaterThan(10);
    expect(tool?.querySelector('[data-part="sentence"]')?.textContent.length).toBeGreaterThan(20);
    expect(tool?.querySelectorAll('[data-part="notSaid"] li').length).toBeGreaterThan(1);
    expect(page.dom.querySelector('noscript')).not.toBeNull();
  });

  test('tells its formula, and leads to an article that leads back', () => {
    const links = page.dom.querySelectorAll('main a').map((link) => attribute(link, 'href'));
    expect(links.some((address) => /^\/(metrics|methods)\//.test(address))).toBe(true);
    expect(page.dom.querySelectorAll('dt').map(({ textContent }) => textContent)).toContain('Formula');
    const article = calculator.metric && pages.get(`/metrics/${calculator.metric}/`)!;
    if (article) {
      expect(article.dom.querySelector('h2#calculate')).not.toBeNull();
      expect(article.dom.querySelector(`main a[href="/bench/${id}/"]`)).not.toBeNull();
    }
  });
});

test('the bench asks the question of every calculator', () => {
  const links = pages
    .get('/bench/')!
    .dom.querySelectorAll('main a')
    .map((link) => attribute(link, 'href'));
  expect(calculators.map(({ id }) => `/bench/${id}/`).filter((address) => !links.includes(address))).toEqual([]);
});

test('an article brings no script of the calculators', () => {
  const heavy = calculators.flatMap(({ metric }) => {
    const html = pages.get(`/metrics/${metric}/`)?.html ?? '';
    return /<script[^>]+src=/.test(html) || sent(html) > budget.article ? [metric] : [];
  });
  expect(heavy).toEqual([]);
});

/** Every script file that one calculation can need. */
function scriptsFor(page: BuiltPage, id: string): string[] {
  const main = page.dom.querySelectorAll('script[src]').map((script) => `dist${attribute(script, 'src')}`);
  const code = main.map((file) => readFileSync(file, 'utf8')).join('\n');
  const [, own = ''] = new RegExp(`calculators/${id}\\.ts":[^]*?import\\([\`"']\\./([^\`"']+)`).exec(code) ?? [];
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      follow(`dist/_astro/${imported}`);
  };
  for (const file of [...main, `dist/_astro/${own}`, ...globSync('dist/_astro/table-worker-*.js')]) follow(file);
  return [...found];
}
