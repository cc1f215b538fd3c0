import type { Finding } from './messages.ts';

/** Whether an entry can be handed over, in a sentence or two. */
export function readinessInWords(findings: readonly Pick<Finding, 'kind'>[]): string {
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const unfilled = count('unfilled');
  const errors = count('error');
  const open = [
    ...(unfilled > 0 ? [`${unfilled} ${unfilled === 1 ? 'place is' : 'places are'} still to be filled`] : []),
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'thing has' : 'things have'} to be mended`] : []),
  ];
  if (open.length > 0) {
    const words = open.join(', and ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}. You can hand it over before, as a beginning.`;
  }
  return count('advice') > 0
    ? 'Ready. What is listed here is advice, and can stay.'
    : 'Ready: the check finds nothing.';
}
