import type { RuleId } from '../../src/check/rules-list.ts';

/** A concept that is valid with any text and any fields more. */
export const concept = (title: string, body: string, fields = '') =>
  `---\ntitle: ${title}\nsummary: A thing.\n${fields}published: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\nlevels: [journey]\n---\n\nA claim<Cite source="survey-2020" />.\n\n${body}\n`;

/** A path over some steps. */
export const path = (title: string, steps: readonly string[], fields = '') =>
  `title: ${title}\nsummary: A way.\npublished: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\n${fields}audience: all\noutcome: You know.\nsteps:\n${steps.map((step) => `  - { entry: ${step}, why: It is next., minutes: 5 }\n`).join('')}`;

/** What is laid over the valid base, the rule that it breaks, and its place and words. */
export interface Example {
  rule: RuleId;
  files: Readonly<Record<string, string>>;
  says: string;
}
