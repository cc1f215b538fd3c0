import { componentsByName, exampleOf } from './component-example.ts';

/** What to write instead of HTML elements, by their names. */
const instead: Record<string, string> = {
  a: 'write a link as `[text](/concepts/ux/)`',
  b: 'write `**bold**`',
  strong: 'write `**bold**`',
  i: 'write `*emphasis*`',
  em: 'write `*emphasis*`',
  code: 'write it between backticks',
  pre: 'write it between two lines of three backticks',
  br: 'leave a line empty to begin a new paragraph',
  p: 'leave a line empty to begin a new paragraph',
  hr: 'write a line `---` with an empty line before it, or a heading',
  h1: 'begin a section with `## `',
  h2: 'begin a section with `## `',
  h3: 'begin a part of a section with `### `',
  ul: 'begin each entry of a list with `- `',
  ol: 'begin each entry of a list with `1. `',
  li: 'begin each entry of a list with `- `',
  blockquote: 'begin each line of a quotation with `> `',
  sup: 'cite a source with `<Cite source="…" />`',
  img: 'use `<JourneyChart example="…" />` or `<ThreeLevels />`, or say it in words',
  figure: 'use `<JourneyChart example="…" />` or `<ThreeLevels />`, or say it in words',
  svg: 'use `<JourneyChart example="…" />` or `<ThreeLevels />`, or say it in words',
};

const table = 'write a Markdown table inside `<Table caption="…">` and `</Table>`';
for (const part of ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption']) instead[part] = table;

/** Says that an HTML element does not belong in an article, and what to write instead. */
export function adviseOnHtml(element: string): string {
  const advice = instead[element];
  const component = [...componentsByName.keys()].find((name) => name.toLowerCase() === element);
  if (advice === undefined && component !== undefined)
    return `\`<${element}>\` is HTML, and components begin with a capital letter; write ${exampleOf(component)}.`;
  return `\`<${element}>\` is HTML; ${advice ?? 'write Markdown, or remove the tag and keep the text'}.`;
}

/** Whether a tag of this name is HTML: components begin with a capital letter. */
export function isHtml(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}
