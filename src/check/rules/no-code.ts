import type { MdastNode } from 'satteri';
import { adviseOnHtml, isHtml } from '../advise-on-html.ts';
import { problemAt } from '../problem.ts';
import { nodesIn, startOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';
import type { RuleId } from '../rules-list.ts';

/** Imports, exports, expressions in braces, HTML and images: articles are Markdown and the author components, nothing else. */
export const noCode: Rule = ({ file, body }) => {
  if (!body) return [];
  return nodesIn(body.tree).flatMap((node) => {
    const found = complaintAbout(node);
    return found === undefined ? [] : [problemAt(file, startOf(node), ...found)];
  });
};

/** The rule that a node breaks, and what to write instead. */
function complaintAbout(node: MdastNode): [RuleId, string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['no-code', aboutModuleCode(node.value)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['no-code', aboutExpression(node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!node.name) return ['no-html', '`<>` is code; remove it and keep the text.'];
      return isHtml(node.name) ? ['no-html', adviseOnHtml(node.name)] : undefined;
    case 'image':
    case 'imageReference':
      return ['no-image', aboutImage(node.alt ?? '')];
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
  const shown = code.length > 60 ? `${code.slice(0, 58)}…` : code;
  return `\`{${shown}}\` is code; write the text itself, or \`\\{\` and \`\\}\` for braces in the text.`;
}

/** Figures are drawn from data, in the colors of the levels, with a text beside them that says the same. */
function aboutImage(alt: string): string {
  const words = alt.trim() === '' ? 'say in words what it shows' : 'say it in words';
  return `Articles hold no images; use \`<JourneyChart example="…" />\` or \`<ThreeLevels />\`, or ${words}.`;
}
