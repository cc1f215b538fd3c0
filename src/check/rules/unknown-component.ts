import { isHtml } from '../advise-on-html.ts';
import { componentsByName } from '../component-example.ts';
import { didYouMean } from '../nearest.ts';
import { problemAt } from '../problem.ts';
import { nodesOfType, startOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** A component that does not exist. */
export const unknownComponent: Rule = ({ file, body }) => {
  if (!body) return [];
  return nodesOfType(body, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((element) => {
    const { name } = element;
    if (!name || componentsByName.has(name) || isHtml(name)) return [];
    const names = [...componentsByName.keys()];
    const advice = didYouMean(name, names, (guess) => `\`<${guess}>\``) || ` The components are ${names.join(', ')}.`;
    return [problemAt(file, startOf(element), 'unknown-component', `There is no component \`<${name}>\`.${advice}`)];
  });
};
