import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { withoutTemplates } from '../../src/logic/without-templates.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address from the root of the site, such as `/concepts/cx/`. */
  path: string;
  /** Its HTML, as a reader's browser gets it. */
  html: string;
  /** The elements that a reader meets, so without what waits in templates; parsed when first asked for. */
  readonly dom: HtmlElement;
  /** Whether search engines are told to leave it out. */
  unlisted: boolean;
  /** Whether it only leads on to the new address of a page. */
  moved: boolean;
}

const builds = new Map<string, readonly BuiltPage[]>();

/** Every page of a build, by address. */
export function builtPages(dir = 'dist'): readonly BuiltPage[] {
  if (!existsSync(dir)) throw new Error(`There is no ${dir}/: run \`npm test\`, or build the site first.`);
  const pages =
    builds.get(dir) ??
    globSync('**/*.html', { cwd: dir })
      .sort()
      .map((file) => readPage(dir, file))
      // A part of a page, which a script fetches, is no page.
      .filter(({ html }) => html.includes('<html'));
  builds.set(dir, pages);
  return pages;
}

function readPage(dir: string, file: string): BuiltPage {
  const html = readFileSync(join(dir, file), 'utf8');
  let dom: HtmlElement | undefined;
  return {
    path: `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    get dom() {
      return (dom ??= parser.parseHtml(withoutTemplates(html)));
    },
    unlisted: html.includes('<meta name="robots" content="noindex"'),
    moved: html.includes('<meta http-equiv="refresh"'),
  };
}

const parser = new Parser(
  new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] })).getConfigForSync('page.html'),
);

/** The pages that a text with its sources makes up: those that must arrive in one round trip. */
export function articlePages(): readonly BuiltPage[] {
  return builtPages().filter(({ path, moved }) => isArticle.test(path) && !moved);
}

/** The addresses of articles. */
export const isArticle = /^\/(concepts|levels|touchpoints|metrics|methods|notes|compare|positions|examples)\/[^/]+\/$/;

/** Every kind of page, and the addresses of that kind. */
const kinds: Readonly<Record<string, RegExp>> = {
  home: /^\/$/,
  hub: /^\/(understand|look-up|practice)\/$/,
  index: /^\/(concepts|levels|touchpoints|metrics|methods|examples|notes|compare|positions|paths)\/$/,
  concept: /^\/concepts\/[^/]+\/$/,
  level: /^\/levels\/[^/]+\/$/,
  touchpoint: /^\/touchpoints\/[^/]+\/$/,
  metric: /^\/metrics\/[^/]+\/$/,
  method: /^\/methods\/[^/]+\/$/,
  example: /^\/examples\/[^/]+\/$/,
  note: /^\/notes\/[^/]+\/$/,
  comparison: /^\/compare\/[^/]+\/$/,
  position: /^\/positions\/[^/]+\/$/,
  path: /^\/paths\/[^/]+\/$/,
  glossary: /^\/glossary\/$/,
  sources: /^\/sources\/$/,
  source: /^\/sources\/[^/]+\/$/,
  quiz: /^\/quiz\/(sets\/[^/]+\/)?$/,
  sheet: /^\/quiz\/sheets\/[^/]+\/$/,
  classifier: /^\/classify\/$/,
  deck: /^\/quiz\/deck\/$/,
  situation: /^\/quiz\/(?!deck\/)[^/]+\/$/,
  bench: /^\/bench\/$/,
  calculator: /^\/bench\/[^/]+\/$/,
  chain: /^\/chain\/$/,
  verdicts: /^\/verdicts\/$/,
  search: /^\/search\/$/,
  changes: /^\/changes\/$/,
  status: /^\/status\/$/,
  about: /^\/about\/$/,
  contribute: /^\/contribute\/$/,
  write: /^\/contribute\/write\/$/,
  form: /^\/contribute\/write\/[^/]+\/$/,
  rules: /^\/contribute\/rules\/$/,
  rule: /^\/contribute\/rules\/[^/]+\/$/,
  missing: /^\/404\.html$/,
};

/** One page of each kind: the longest, because it has the most that can go wrong. */
export function onePageOfEachKind(): readonly (BuiltPage & { kind: string })[] {
  return Object.entries(kinds).map(([kind, address]) => {
    const [longest] = builtPages()
      .filter(({ path, moved }) => address.test(path) && !moved)
      .sort((a, b) => b.html.length - a.html.length);
    if (!longest) throw new Error(`No page was built of the kind "${kind}".`);
    return { ...longest, kind };
  });
}

/** The longest page whose HTML holds a text. */
export function longestPageWith(text: string): BuiltPage {
  const [longest] = builtPages()
    .filter(({ html, moved }) => html.includes(text) && !moved)
    .sort((a, b) => b.html.length - a.html.length);
  if (!longest) throw new Error(`No page was built that holds "${text}".`);
  return longest;
}

/** What an element says in an attribute; the empty text where it has none. */
export function attribute(element: HtmlElement | null, name: string): string {
  return (element?.getAttributeValue(name) ?? '').replaceAll(
    /&(?:amp|lt|gt|quot|#3[489]);/g,
    (escaped) => signs[escaped] ?? escaped,
  );
}

/** What Astro writes for the signs that HTML needs for itself. */
const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** What a meta element of a page says, by its name or property. */
export function meta(page: BuiltPage, name: string): string {
  return attribute(
    page.dom.querySelector(`meta[name="${name}"]`) ?? page.dom.querySelector(`meta[property="${name}"]`),
    'content',
  );
}

/** The address of a page that search engines are told is the one. */
export function canonical(page: BuiltPage): string {
  return attribute(page.dom.querySelector('link[rel="canonical"]'), 'href');
}

/** Text as it is compared: without the line ends of its file, and with the signs that HTML writes otherwise. */
export function plain(text: string): string {
  return text
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
