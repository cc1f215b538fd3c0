import { exampleOf } from '../component-example.ts';
import { componentUses, type ComponentUse } from '../component-uses.ts';
import { problemAt } from '../problem.ts';
import { textOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** A component that stands where it cannot, holds what it does not print, or holds nothing where it needs to. */
export const wrongPlace: Rule = (entry) =>
  componentUses(entry).flatMap((use) => {
    const message = complaintAbout(use);
    return message === undefined ? [] : [problemAt(entry.file, use.start, 'wrong-place', message)];
  });

function complaintAbout({ name, component, element }: ComponentUse): string | undefined {
  if (component.place === 'block' && element.type === 'mdxJsxTextElement') {
    return `\`<${name}>\` cannot stand inside a sentence; give it a line of its own, with an empty line before and after.`;
  }
  if (!component.wraps)
    return element.children.length > 0 ? `\`<${name}>\` holds no text; write ${exampleOf(name)}.` : undefined;
  if (component.wraps === 'words')
    return textOf(element).trim() === '' ? `\`<${name}>\` is empty; write ${exampleOf(name)}.` : undefined;
  if (element.children.some(({ type }) => type === 'table')) return undefined;
  return `\`<${name}>\` holds no Markdown table; write one between its tags, with an empty line before and after.`;
}
