import { Parser } from 'htmlparser2';
import { sentencesIn } from '../sentences.ts';
import { MainText } from './main-text.ts';

/** What a built page says, and what it needs. */
export interface PageContent {
  title: string;
  /** Where the page leads on to, if that is all it does. */
  movedTo: string | undefined;
  /** The sentences of its main part, in their order. */
  sentences: readonly string[];
  /** The ids of the headings in its main part, in their order. */
  headings: readonly string[];
  /** The addresses of the scripts that it names, and the scripts that are written in it. */
  scripts: readonly string[];
  inlineScripts: readonly string[];
}

/** Reads the HTML of a page as the build writes it. */
export function readPageContent(html: string): PageContent {
  const main = new MainText();
  const scripts: string[] = [];
  const inlineScripts: string[] = [];
  let title = '';
  let movedTo: string | undefined;
  /** What is done with the text of the open element, outside of the main part. */
  let keep: ((text: string) => void) | undefined;
  let templates = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      main.open(name, attributes);
      if (name === 'template') templates += 1;
      // What waits in a template is no part of the page yet.
      if (templates > 0) return;
      const script = scriptIn(name, attributes);
      if (script !== undefined) scripts.push(script);
      movedTo ??= refreshIn(name, attributes);
      if (name === 'title' && title === '') keep = (text) => (title += text);
      if (name === 'script' && script === undefined && attributes['type'] !== 'application/ld+json') {
        const index = inlineScripts.push('') - 1;
        keep = (text) => (inlineScripts[index] = (inlineScripts[index] ?? '') + text);
      }
    },
    ontext(text) {
      main.text(text);
      keep?.(text);
    },
    onclosetag(name) {
      main.close();
      if (name === 'template') templates -= 1;
      keep = undefined;
    },
  });
  parser.end(html);
  const { firstHeading, blocks, headings } = main;
  return {
    title: firstHeading ?? title.trim(),
    movedTo,
    sentences: blocks.flatMap(sentencesIn),
    headings,
    scripts,
    inlineScripts,
  };
}

type Attributes = Readonly<Record<string, string>>;

function scriptIn(name: string, { src, rel, href }: Attributes): string | undefined {
  if (name === 'script') return src;
  return name === 'link' && rel === 'modulepreload' ? href : undefined;
}

function refreshIn(name: string, attributes: Attributes): string | undefined {
  if (name !== 'meta' || attributes['http-equiv'] !== 'refresh') return undefined;
  return /url=(\S+)/.exec(attributes['content'] ?? '')?.[1];
}
