/** A part of the report, as Markdown below its heading. */
export interface Section {
  heading: string;
  body: string;
}

/** So many items of a list are written; all of them are in report.json. */
export const mostItems = 30;

/** Items as a list, and how many are left out of it. */
export function list(items: readonly string[], most = mostItems): string {
  const rest = items.length - most;
  return [...items.slice(0, most), ...(rest > 0 ? [`… and ${rest} more, in report.json`] : [])]
    .map((item) => `- ${item}`)
    .join('\n');
}

/** A section of those parts that say something; none if all of them are silent. */
export function section(heading: string, ...parts: readonly (string | false)[]): Section[] {
  const body = parts.filter((part) => part !== false && part !== '').join('\n\n');
  return body === '' ? [] : [{ heading, body }];
}
