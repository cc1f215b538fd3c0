import type { MdastNode } from 'satteri';
import { adviseOnHtml, isHtml } from '../advise-on-html.ts';
import { problemAt } from '../problem.ts';
import { nodesIn, startOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** Imports, exports, expressions in braces, HTML and images: articles are Markdown and the author components, nothing else. */
export const noCode: Rule = ({ file, body }) => {
  if (!body) return [];
  return [...nodesIn(body.tree)].flatMap((node) => {
    const message = complaintAbout(node);
    return message === undefined ? [] : [problemAt(file, startOf(node), 'no-code', message)];
  });
};

function complaintAbout(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return aboutModuleCode(node.value);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return aboutExpression(node.value);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!node.name) return '`<>` is code; remove it and keep the text.';
      return isHtml(node.name) ? adviseOnHtml(node.name) : undefined;
    case 'image':
    case 'imageReference':
      return 'Articles hold no images; use `<JourneyChart example="…" />` or `<ThreeLevels />`, or say it in words.';
    default:
      return undefined;
  }
}

function aboutModuleCode(code: string): string {
  const [word = 'import'] = code.split(/\s/, 1);
  const advice = word === 'import' ? 'components are there without it, so remove the line' : 'remove it';
  return `A line that begins with \`${word}\` is code; ${advice}, or begin the sentence with another word.`;
}

function aboutExpression(code: string): string {
  if (/^\s*\/\*/.test(code)) return 'Articles have no comments; remove this one.';
  return `\`{${code}}\` is code; write the text itself, or \`\\{\` and \`\\}\` for braces in the text.`;
}
