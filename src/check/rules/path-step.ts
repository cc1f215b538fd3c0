import type { Entry } from '../entry.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';

/** A path with its steps, as far as they can be read. */
interface Path {
  entry: Entry;
  /** Of each step the entry that it names; empty where it names none. */
  steps: readonly string[];
  related: readonly string[];
}

/** Steps that a reader would go twice or never finish, and paths that lead to one which does not know of them. */
export function pathSteps(entries: readonly Entry[]): Problem[] {
  const paths = new Map(
    entries
      .filter(({ collection }) => collection === 'paths')
      .map((entry) => [`paths/${entry.id}`, { entry, steps: stepsOf(entry), related: related(entry) }]),
  );
  return [...paths].flatMap(([address, path]) =>
    path.steps.flatMap((step, index) => {
      const message = complaintAbout(step, index, address, paths);
      const { file, fields } = path.entry;
      if (message === undefined || !fields) return [];
      return [problemAt(file, placeOfValue(fields.document, ['steps', index, 'entry']), 'path-step', message)];
    }),
  );
}

function complaintAbout(
  step: string,
  index: number,
  address: string,
  paths: ReadonlyMap<string, Path>,
): string | undefined {
  const first = paths.get(address)?.steps.indexOf(step) ?? index;
  if (step !== '' && first < index) return `"${step}" is step ${first + 1} already; keep one of the two.`;
  const next = paths.get(step);
  if (!next) return undefined;
  if (leadsTo(step, address, paths))
    return `"${step}" leads back to this path, so nobody would come to its end; remove one of the steps.`;
  if (next.related.includes(address)) return undefined;
  return `This path leads to "${step}", which does not name it; write ${address} under \`related\` there, or remove the step.`;
}

/** Whether the steps of a path lead to another one, also by way of paths between. */
function leadsTo(from: string, to: string, paths: ReadonlyMap<string, Path>): boolean {
  const seen = new Set([from]);
  for (const path of seen) for (const step of paths.get(path)?.steps ?? []) if (paths.has(step)) seen.add(step);
  return seen.has(to);
}

function stepsOf({ fields }: Entry): string[] {
  const steps: unknown = fields?.data['steps'];
  return (Array.isArray(steps) ? (steps as unknown[]) : []).map((step) => {
    const { entry } = Object(step) as { entry?: unknown };
    return typeof entry === 'string' ? entry : '';
  });
}

function related({ fields }: Entry): string[] {
  const given: unknown = fields?.data['related'];
  return (Array.isArray(given) ? (given as unknown[]) : []).filter((address) => typeof address === 'string');
}
