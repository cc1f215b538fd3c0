import { authorComponents, type AuthorAttribute, type AuthorComponent } from '../logic/author-components.ts';
import { shelves } from '../logic/sections.ts';
import { collectionRules } from '../schemas/collections.ts';
import { entryText } from './entry-text.ts';
import { kindNames, type KindName } from './kinds.ts';

/** A snippet as VS Code reads it: what is typed, what it becomes, in which language. */
interface Snippet {
  prefix: string;
  scope: 'mdx' | 'yaml';
  description: string;
  body: string[];
}

/** The snippets for authors, as a file of VS Code: one for each component, and one that begins each kind of entry. */
export function snippets(): string {
  const components = Object.entries<AuthorComponent>(authorComponents).map(([name, component]) => [
    name,
    componentSnippet(name, component),
  ]);
  const entries = kindNames.map((kind) => [`New ${shelves[kind].one.toLowerCase()}`, entrySnippet(kind)]);
  return `${JSON.stringify(Object.fromEntries([...components, ...entries]), null, 2)}\n`;
}

function componentSnippet(name: string, { wraps, attributes, use }: AuthorComponent): Snippet {
  const given = attributes.map((attribute, index) => `${attribute.name}="${placeFor(attribute, index + 1)}"`);
  const tag = [name, ...given].join(' ');
  const end = `\${${attributes.length + 1}:words}`;
  const body =
    wraps === 'words'
      ? [`<${tag}>${end}</${name}>`]
      : wraps === 'table'
        ? [`<${tag}>`, '', '| Question | One | Other |', '|---|---|---|', '| $0 |  |  |', '', `</${name}>`]
        : [`<${tag} />`];
  return { prefix: name, scope: 'mdx', description: use, body };
}

function placeFor({ name, options }: AuthorAttribute, number: number): string {
  return options ? `\${${number}|${options.join(',')}|}` : `\${${number}:${name}}`;
}

/** The file that `npm run new` would write, with a stop at each place to fill. */
function entrySnippet(kind: KindName): Snippet {
  let stops = 0;
  const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  const body = entryText({ kind, title: 'FILL IN title', fields: {}, sources: [] }, today)
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/FILL IN [^"|<]*/g, (place) => `\${${++stops}:${escaped(place)}}`));
  const scope = collectionRules[kind].format;
  const name = shelves[kind].one.toLowerCase();
  return { prefix: `new ${name}`, scope, description: `Begins a file in src/content/${kind}.`, body };
}

/** In a place, a brace would end it, and a dollar sign begin another. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`);
}
