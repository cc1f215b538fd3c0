import type { TextEdit, TextFile } from './problem.ts';

/** A fix that writes `now` in place of the first `before` from `start` on. */
export function replaceText(file: TextFile, start: number, before: string, now: string): TextEdit[] | undefined {
  const place = file.text.indexOf(before, start);
  return place < 0 ? undefined : [{ start: place, end: place + before.length, text: now }];
}
