/**
 * A text of an author as it can be shown in a terminal or a log. Characters that would move the cursor, change
 * colors or turn the order of letters around become a sign of the same width.
 */
export function visibleText(text: string): string {
  return text.replace(/[^\P{C}\t]/gu, '\uFFFD');
}
