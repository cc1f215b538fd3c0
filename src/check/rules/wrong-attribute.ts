import type { AuthorAttribute } from '../../logic/author-components.ts';
import { attributeExample, exampleOf } from '../component-example.ts';
import { componentUses, type ComponentUse } from '../component-uses.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Complaint {
  offset: number;
  message: string;
}

/** An attribute that a component does not have, that it lacks, or whose value is not written out in quotes. */
export const wrongAttribute: Rule = (entry) =>
  componentUses(entry)
    .flatMap((use) => [...use.element.attributes.flatMap((_, index) => aboutGiven(use, index)), ...aboutMissing(use)])
    .map(({ offset, message }) => problemAt(entry.file, offset, 'wrong-attribute', message));

/** Complaints about the attribute at `index` of a tag. */
function aboutGiven(use: ComponentUse, index: number): Complaint[] {
  const given = use.element.attributes[index];
  if (!given) return [];
  if (given.type === 'mdxJsxExpressionAttribute') {
    return [
      {
        offset: use.start,
        message: `\`{${given.value}}\` is code; write the attributes one by one, as in ${exampleOf(use.name)}.`,
      },
    ];
  }
  const offset = use.placeOf(given.name);
  const attribute = use.component.attributes.find(({ name }) => name === given.name);
  if (!attribute) return [{ offset, message: unknownAttribute(use, given.name) }];
  const message =
    typeof given.value === 'string' ? aboutText(use, attribute, given.value, index) : notLiteral(use, attribute);
  return message === undefined ? [] : [{ offset, message }];
}

function unknownAttribute({ name, component }: ComponentUse, given: string): string {
  const names = component.attributes.map((attribute) => attribute.name);
  const advice = didYouMean(given, names, (guess) => `\`${guess}\``) || ` Write ${exampleOf(name)}.`;
  return `\`${given}\` is not an attribute of \`<${name}>\`.${advice}`;
}

function notLiteral({ name }: ComponentUse, attribute: AuthorAttribute): string {
  return `\`${attribute.name}\` of \`<${name}>\` is not a text in quotes; write \`${attributeExample(attribute)}\`.`;
}

function aboutText(
  { name, element }: ComponentUse,
  attribute: AuthorAttribute,
  value: string,
  index: number,
): string | undefined {
  const first = element.attributes.findIndex(
    (other) => other.type === 'mdxJsxAttribute' && other.name === attribute.name,
  );
  if (first < index) return `\`${attribute.name}\` of \`<${name}>\` is written twice; keep one of the two.`;
  return value.trim() === ''
    ? `\`${attribute.name}\` of \`<${name}>\` is empty; write \`${attributeExample(attribute)}\`.`
    : undefined;
}

/** An attribute that is there with a slip in its name is not missing too. */
function aboutMissing({ name, component, element, start }: ComponentUse): Complaint[] {
  const given = element.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'));
  if (given.includes('…')) return [];
  const names = component.attributes.map((attribute) => attribute.name);
  const meant = given.map((other) => nearest(other, names));
  return component.attributes
    .filter((attribute) => attribute.required && !meant.includes(attribute.name))
    .map((attribute) => ({
      offset: start,
      message: `\`<${name}>\` lacks \`${attribute.name}\`; write ${exampleOf(name)}.`,
    }));
}
