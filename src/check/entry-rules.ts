import type { Entry } from './entry.ts';
import type { Rule } from './rule.ts';
import { deadFragment } from './rules/dead-fragment.ts';
import { deadLink } from './rules/dead-link.ts';
import { heading } from './rules/heading.ts';
import { missingField } from './rules/missing-field.ts';
import { missingSource } from './rules/missing-source.ts';
import { noCode } from './rules/no-code.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownMention } from './rules/unknown-mention.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unsafeAddress } from './rules/unsafe-address.ts';
import { wrongAttribute } from './rules/wrong-attribute.ts';
import { wrongLevel } from './rules/wrong-level.ts';
import { wrongPlace } from './rules/wrong-place.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { aliasTaken } from './rules/alias-taken.ts';
import { altText } from './rules/alt-text.ts';
import { confusedTerm } from './rules/confused-term.ts';
import { duplicateIntent } from './rules/duplicate-intent.ts';
import { fieldOrder } from './rules/field-order.ts';
import { linkText } from './rules/link-text.ts';
import { markdownLint } from './rules/markdown-lint.ts';
import { strayMarkup } from './rules/stray-markup.ts';
import { pathSteps } from './rules/path-step.ts';
import { reviewDates } from './rules/review-date.ts';
import type { Problem } from './problem.ts';
import { unfilledPlace } from './rules/unfilled-place.ts';
import { addressOfEntry, type Site } from './site.ts';

/** The rules that read one entry at a time. Those of front matter and data come first, those of the body after them. */
const entryRules: readonly Rule[] = [
  unknownField,
  missingField,
  wrongValue,
  unknownReference,
  unknownComponent,
  wrongAttribute,
  wrongPlace,
  unknownMention,
  noCode,
  unsafeAddress,
  deadLink,
  deadFragment,
  heading,
  linkText,
  altText,
  missingSource,
  markdownLint,
  strayMarkup,
  fieldOrder,
  unfilledPlace,
];

/** What the rules that read one entry at a time find in one. */
export function entryProblems(entry: Entry, site: Site): Problem[] {
  return entryRules.flatMap((rule) => rule(entry, site));
}

/** What the rules that look at all entries at once find. */
export function graphProblems(entries: readonly Entry[], today: string): Problem[] {
  // Of two files with the same id one has to go, and its names with it.
  const named = [...new Map(entries.toReversed().map((entry) => [addressOfEntry(entry), entry])).values()].reverse();
  return [
    ...wrongLevel(entries),
    ...aliasTaken(named),
    ...duplicateIntent(named),
    ...confusedTerm(entries),
    ...pathSteps(entries),
    ...reviewDates(entries, today),
  ];
}
