/** What an author can read about a rule of the content check: on its page, and in reports for programs. */
export interface RuleText {
  /** The stable name of the rule, which is also the last part of the address of its page. */
  id: string;
  /** The rule in a few words, as a heading. */
  title: string;
  /** An error stops the build; advice never does. */
  severity: 'error' | 'advice';
  /** What a reader or another author would lose without the rule. */
  why: string;
  /** A line, or a few, that break it. */
  wrong: string;
  /** The same, as they should be. */
  right: string;
  /** Whether `npm run check -- --fix` mends some of it. */
  fixes?: true;
}
