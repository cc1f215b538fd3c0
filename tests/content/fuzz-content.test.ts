import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorComponents } from '../../src/logic/author-components.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { isError } from '../../src/check/problem.ts';
import { splitFrontMatter } from '../../src/check/split-front-matter.ts';
import { contentFile } from './content-grammar.ts';
import { renderedParts, type Part } from './rendered-parts.ts';

/*
 * `FUZZ_SEED=7 FUZZ_CASES=100000 npx vitest run --project unit fuzz-content` looks elsewhere, and longer.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
const cases = Number(process.env['FUZZ_CASES'] ?? 20_000);

/** What Markdown writes on a page. */
const markdown =
  'a p h2 h3 em strong del code pre br hr blockquote ul ol li table thead tbody tr th td sup section input span h1 h4 h5 h6';
const allowed: ReadonlySet<string> = new Set([...markdown.split(' '), ...Object.keys(authorComponents), 'fragment']);

const beside = [
  {
    path: 'src/content/sources/s.yaml',
    text: 'authors: A.\nyear: "2020"\ntitle: A\nevidence: study\nchecked: read\nsupports: It.\nlimits: It.\nreviewed: { on: 2026-11-22, by: editors }\n',
  },
  {
    path: 'src/content/glossary/t.yaml',
    text: 'term: t\ndefinition: A thing.\nreviewed: { on: 2026-11-22, by: editors }\n',
  },
];

/** So many files are checked at once, because the parts of a project that surround them are read each time. */
const together = 10;

test(
  `whatever is written, the check answers, and what it lets pass holds nothing that runs (seed ${seed})`,
  { timeout: 600_000 },
  () => {
    console.log(`${cases} files from the seed ${seed}`);
    let passed = 0;
    const project = fc.array(contentFile, { minLength: together, maxLength: together });
    fc.assert(
      fc.property(project, (written) => {
        const files = written.map(({ path, text }, index) => ({ path: path.replace('/a.', `/a${index}.`), text }));
        const start = process.cpuUsage();
        const problems = checkProject({ content: [...beside, ...files], pages: [], served: [] }, '2026-11-22');
        // The time of this process alone, so that a busy machine changes nothing.
        expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
        const refused = new Set(problems.filter(isError).map(({ file }) => file));
        const pages = files.filter(({ path }) => path.endsWith('.mdx') && !refused.has(path));
        passed += pages.length;
        for (const { text } of pages) {
          const split = splitFrontMatter(text);
          const parts = renderedParts(text.slice(split.missing === undefined ? split.bodyStart : 0));
          expect(parts.filter(isForbidden)).toEqual([]);
          expect(globalThis).not.toHaveProperty('ran');
        }
      }),
      { seed, numRuns: cases / together },
    );
    // A check that refuses everything would hold the rest of this test too.
    expect(passed).toBeGreaterThan(cases / 50);
  },
);

function isForbidden({ name, props }: Part): boolean {
  if (!allowed.has(name)) return true;
  return Object.entries(props).some(([attribute, value]) => {
    if (/^on|^style$|:/i.test(attribute)) return true;
    return attribute === 'href' && !leadsToAPage(String(value));
  });
}

/** What a browser makes of an address, by the same standard: a page of this site, or one that says where it is. */
function leadsToAPage(href: string): boolean {
  // What is no address leads nowhere.
  if (!URL.canParse(href, 'https://site.example/concepts/a/')) return true;
  const url = new URL(href, 'https://site.example/concepts/a/');
  if (url.origin === 'https://site.example') return true;
  return ['https:', 'http:'].includes(url.protocol) ? /^https?:/i.test(href) : url.protocol === 'mailto:';
}
