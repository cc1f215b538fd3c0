import { eventsOf, readWorkflow, type Job, type Step, type Workflow } from './workflow.ts';

/**
 * What is unsafe in a workflow, as sentences: what lets the code of a pull request reach secrets or write, what runs
 * other code than was reviewed, and texts of strangers in commands. After GitHub's “Secure use reference”.
 */
export function safetyProblems(text: string): string[] {
  const workflow = readWorkflow(text);
  const events = eventsOf(workflow);
  const runsStrangers = events.includes('pull_request');
  return [
    ...eventProblems(events),
    ...permissionProblems(workflow),
    ...pinProblems(text),
    ...(runsStrangers ? secretProblems(text) : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => [
      ...jobProblems(name, job, runsStrangers),
      ...job.steps.flatMap((step) => stepProblems(name, step, events)),
    ]),
  ];
}

function eventProblems(events: readonly string[]): string[] {
  return events.includes('pull_request_target')
    ? ['`pull_request_target` gives secrets to pull requests: use `pull_request`, and `workflow_run` to write.']
    : [];
}

/** Nothing but reading for all jobs; what a job needs beyond that, it says itself. */
function permissionProblems({ permissions }: Workflow): string[] {
  if (permissions === undefined) return ['`permissions` is missing, so the settings of the repository decide.'];
  if (typeof permissions === 'string')
    return [`\`permissions: ${permissions}\` is for everything: name what is needed.`];
  return Object.entries(permissions).flatMap(([scope, access]) =>
    access === 'write' ? [`\`${scope}: write\` is for all jobs: give it to the job that needs it.`] : [],
  );
}

/** A version can be moved to other code, a digest cannot; the comment says which version it is. */
function pinProblems(text: string): string[] {
  return Array.from(text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm), ([, used = '']) => used).flatMap((used) =>
    used.startsWith('./') || /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)
      ? []
      : [`\`uses: ${used}\` is not pinned: write its digest of 40 digits, and its version as \`# v1.2.3\`.`],
  );
}

function secretProblems(text: string): string[] {
  return Array.from(text.matchAll(/secrets\.\w+|secrets: inherit|github\.token/g), ([secret]) => secret).map(
    (secret) => `\`${secret}\` is within reach of the code of a pull request.`,
  );
}

function jobProblems(name: string, { permissions, steps, 'timeout-minutes': minutes }: Job, runsStrangers: boolean) {
  const writes = typeof permissions === 'object' && Object.values(permissions).includes('write');
  return [
    ...(typeof permissions === 'string'
      ? [`The job ${name} has \`permissions: ${permissions}\`: name what it needs.`]
      : []),
    ...(runsStrangers && writes ? [`The job ${name} runs the code of pull requests and may write.`] : []),
    ...(steps.length > 0 && minutes === undefined ? [`The job ${name} has no \`timeout-minutes\`.`] : []),
  ];
}

function stepProblems(
  job: string,
  { uses = '', run = '', with: inputs = {} }: Step,
  events: readonly string[],
): string[] {
  const checksOut = uses.startsWith('actions/checkout@');
  const command = `${run}\n${typeof inputs['script'] === 'string' ? inputs['script'] : ''}`;
  return [
    ...(command.includes('${{')
      ? [`A command of the job ${job} has \`\${{\` in it, where a text becomes code: pass it in \`env\`.`]
      : []),
    ...(checksOut && inputs['persist-credentials'] !== false
      ? [`The job ${job} leaves its token in the checked-out folder: write \`persist-credentials: false\`.`]
      : []),
    ...(checksOut && events.includes('workflow_run') && ('ref' in inputs || 'repository' in inputs)
      ? [`The job ${job} may write, and checks out other code than that of main.`]
      : []),
  ];
}
