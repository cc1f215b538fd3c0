/** The data of a text that may not be JSON at all; `undefined` for one that is not. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether data is an object with names and values, and no list. */
export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A text as it is; the empty one for anything else. */
export function textIn(data: unknown): string {
  return typeof data === 'string' ? data : '';
}
