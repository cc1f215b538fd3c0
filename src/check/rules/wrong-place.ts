import type { MdastNode } from 'satteri';
import { exampleOf } from '../component-example.ts';
import { componentUses, type ComponentUse } from '../component-uses.ts';
import { problemAt } from '../problem.ts';
import { nodesIn, textOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** A component that stands where it cannot, holds what it does not print, or holds nothing where it needs to. */
export const wrongPlace: Rule = (entry) =>
  componentUses(entry).flatMap((use) => {
    const message = complaintAbout(use);
    return message === undefined ? [] : [problemAt(entry.file, use.start, 'wrong-place', message)];
  });

/** A screen reader says the head of a column with each of its cells. */
const emptyHead = 'A column of this table has no head; write what stands in it, in the first column what the rows are.';

function hasEmptyHead(table: MdastNode): boolean {
  const [head] = 'children' in table ? table.children : [];
  return head !== undefined && 'children' in head && head.children.some((cell) => isEmpty(cell));
}

/** A component without words, such as `<Ux />`, prints some. */
function isEmpty(cell: MdastNode): boolean {
  return textOf(cell).trim() === '' && nodesIn(cell).every(({ type }) => !type.startsWith('mdxJsx'));
}

function complaintAbout({ name, component, element }: ComponentUse): string | undefined {
  if (component.place === 'block' && element.type === 'mdxJsxTextElement') {
    return `\`<${name}>\` cannot stand inside a sentence; give it a line of its own, with an empty line before and after.`;
  }
  if (!component.wraps)
    return element.children.length > 0 ? `\`<${name}>\` holds no text; write ${exampleOf(name)}.` : undefined;
  if (component.wraps === 'words')
    return textOf(element).trim() === '' ? `\`<${name}>\` is empty; write ${exampleOf(name)}.` : undefined;
  const table = element.children.find(({ type }) => type === 'table');
  if (table) return hasEmptyHead(table) ? emptyHead : undefined;
  return `\`<${name}>\` holds no Markdown table; write one between its tags, with an empty line before and after.`;
}
