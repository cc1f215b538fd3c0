import type { RuleText } from './rule-text.ts';

/** Rules of the fields: the front matter of articles, and data files. */
export const fieldRules = [
  {
    id: 'yaml-syntax',
    title: 'Fields are written so that they can be read',
    severity: 'error',
    why: 'Fields are YAML: a name, a colon, a space, a value. A sign that means something in YAML, such as a colon inside a sentence, needs quotes around the text, or everything after it is read as something else.',
    wrong: 'title: UX: what it is',
    right: "title: 'UX: what it is'",
  },
  {
    id: 'unknown-field',
    title: 'Only fields that the collection has',
    severity: 'error',
    why: 'A field with a slip in its name is a field that nobody reads. What it says would be missing from the page, and nothing would look wrong.',
    wrong: 'bettr: higher',
    right: 'better: higher',
    fixes: true,
  },
  {
    id: 'missing-field',
    title: 'No field is missing that a reader needs',
    severity: 'error',
    why: 'Each kind of page promises its readers the same facts. A metric without its limits, or a situation without the reason for an option, breaks that promise.',
    wrong: 'facts:\n  affected: { is: customers, words: Customers of a bank }',
    right: 'facts:\n  affected: { is: customers, words: Customers of a bank }\n  spans: { is: one, words: One call }',
  },
  {
    id: 'wrong-value',
    title: 'A field holds what belongs in it',
    severity: 'error',
    why: 'Values are printed, sorted and computed with. A day that does not exist, a word outside of the list or a text in place of a list cannot be.',
    wrong: 'reviewed: 2026-02-30\nlevels: journey',
    right: 'reviewed: 2026-02-28\nlevels: [journey]',
    fixes: true,
  },
  {
    id: 'unknown-reference',
    title: 'A field names entries that exist',
    severity: 'error',
    why: 'Relations are written once and shown on both pages. A name that leads to nothing leaves a hole on two of them.',
    wrong: 'metrics: [npss]',
    right: 'metrics: [nps]',
    fixes: true,
  },
  {
    id: 'wrong-level',
    title: 'There are exactly three levels',
    severity: 'error',
    why: 'Interaction, journey and relationship are the order of the whole site: colors, filters and verdicts know these three. Each has one page, which says which one it is.',
    wrong: '# src/content/levels/journey.mdx\nlevel: relationship',
    right: '# src/content/levels/journey.mdx\nlevel: journey',
  },
] as const satisfies readonly RuleText[];
