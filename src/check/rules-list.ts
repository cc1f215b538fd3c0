import { fieldRules } from './rule-book/field-rules.ts';
import { fileRules } from './rule-book/file-rules.ts';
import { graphRules } from './rule-book/graph-rules.ts';
import { markdownRules } from './rule-book/markdown-rules.ts';
import { proseRules } from './rule-book/prose-rules.ts';
import type { RuleText } from './rule-book/rule-text.ts';
import { safetyRules } from './rule-book/safety-rules.ts';
import { textRules } from './rule-book/text-rules.ts';

/** Every rule of the content check, by what it looks at. The pages under /contribute/rules/ are made from it. */
export const ruleGroups = [
  { name: 'Files', rules: fileRules },
  { name: 'Fields', rules: fieldRules },
  { name: 'Texts', rules: textRules },
  { name: 'Markdown', rules: markdownRules },
  { name: 'What cannot be in content', rules: safetyRules },
  { name: 'Between entries', rules: graphRules },
  { name: 'Prose', rules: proseRules },
] as const;

/** The name of a rule. */
export type RuleId = (typeof ruleGroups)[number]['rules'][number]['id'];

/** Every rule in the order of the list. */
export const rulesList: readonly (RuleText & { id: RuleId })[] = ruleGroups.flatMap(({ rules }) => [...rules]);

const byId = new Map<RuleId, RuleText>(rulesList.map((rule) => [rule.id, rule]));

/** What can be read about a rule. */
export function ruleText(id: RuleId): RuleText {
  const rule = byId.get(id);
  if (!rule) throw new Error(`The rule "${id}" is not in the list.`);
  return rule;
}

/** The address of the page of a rule, from the root of the site. */
export function ruleAddress(id: RuleId): string {
  return `/contribute/rules/${id}/`;
}
