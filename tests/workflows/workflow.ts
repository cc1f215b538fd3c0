import { z } from 'astro/zod';
import { parse } from 'yaml';

const permissions = z.union([z.string(), z.record(z.string(), z.string())]);

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const job = z.looseObject({
  uses: z.string().optional(),
  permissions: permissions.optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(step).default([]),
});

const workflow = z.looseObject({
  name: z.string(),
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissions.optional(),
  jobs: z.record(z.string(), job),
});

/** As much of a workflow as the rules look at. */
export type Workflow = z.infer<typeof workflow>;
export type Job = Workflow['jobs'][string];
export type Step = Job['steps'][number];

/** Reads a workflow file; throws when it is none. */
export function readWorkflow(text: string): Workflow {
  return workflow.parse(parse(text));
}

/** The names of the events that start a workflow. */
export function eventsOf({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}
