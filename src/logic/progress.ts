import { isRecord, parseJson } from './json.ts';

/**
 * How far a reader has come on the paths. It is kept in the reader's browser only, and travels
 * between browsers as a file, both in the form that `writeProgress` writes.
 */
export interface Progress {
  /** The steps that are done, as collection/id, by the id of the path. */
  done: Readonly<Record<string, readonly string[]>>;
}

export const noProgress: Progress = { done: {} };

/** The form of what is kept. A later form gets a higher number and reads this one. */
const version = 1;

/** Progress as text, for storage and for a file. */
export function writeProgress({ done }: Progress): string {
  return JSON.stringify({ touchpointProgress: version, done }, null, 2);
}

/** What came of reading progress: without `progress`, the sentence says why. */
export type ProgressReading = { progress: Progress; problem?: never } | { progress?: never; problem: string };

/** Reads progress that may be damaged, of another version, or not progress at all. */
export function readProgress(text: string): ProgressReading {
  const data = parseJson(text);
  if (!isRecord(data) || !('touchpointProgress' in data))
    return { problem: 'This is not progress on the paths of Touchpoint; choose a file that was exported here.' };
  if (data['touchpointProgress'] !== version)
    return {
      problem: `This progress has the form ${String(data['touchpointProgress'])}, and this page reads form ${version}; reload the page to get its newest version.`,
    };
  const { done } = data;
  if (!isRecord(done) || !Object.values(done).every(isListOfText))
    return { problem: 'The list of steps in this progress is damaged; choose another export.' };
  return { progress: { done } as Progress };
}

/** The progress after a step was done, or was taken back. */
export function withStep({ done }: Progress, path: string, step: string, isDone: boolean): Progress {
  const others = (done[path] ?? []).filter((other) => other !== step);
  return { done: { ...done, [path]: isDone ? [...others, step] : others } };
}

/** Both together: a step is done if it is done in either. */
export function merged(a: Progress, b: Progress): Progress {
  const paths = [...new Set([...Object.keys(a.done), ...Object.keys(b.done)])];
  return {
    done: Object.fromEntries(
      paths.map((path) => [path, [...new Set([...(a.done[path] ?? []), ...(b.done[path] ?? [])])]]),
    ),
  };
}

/** How far it is, in a sentence. `steps` are those of the path today: others that were done no longer count. */
export function sayProgress({ done }: Progress, path: string, steps: readonly string[]): string {
  const count = steps.filter((step) => done[path]?.includes(step)).length;
  if (count === steps.length) return `You have done all ${steps.length} steps.`;
  return count === 0 ? `${steps.length} steps to go.` : `You have done ${count} of ${steps.length} steps.`;
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
