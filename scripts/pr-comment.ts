/**
 * Comments on a pull request with the report that a run made of it: `npm run pr-comment`, from the workflow that may
 * write comments. It runs the code of the main branch, and takes the report for data.
 *
 * Ends with 0 when the comment stands, or when the pull request is gone; with 1 when GitHub refuses; and with 2 when
 * the environment does not say what to comment on.
 */
import type { Repository } from './pr-comment/github.ts';
import { putComment, type Run } from './pr-comment/put-comment.ts';

/** A variable of the environment, all of which the workflow sets. */
function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment has no ${name}: this command is for .github/workflows/comment.yml.`);
  return value;
}

function fromEnvironment(): { repository: Repository; run: Run } {
  const repository = {
    api: variable('GITHUB_API_URL'),
    name: variable('GITHUB_REPOSITORY'),
    token: variable('GH_TOKEN'),
  };
  const id = variable('RUN_ID');
  const run = {
    id,
    address: `${variable('GITHUB_SERVER_URL')}/${repository.name}/actions/runs/${id}`,
    commit: variable('HEAD_COMMIT'),
    branch: variable('HEAD_BRANCH'),
    owner: variable('HEAD_OWNER'),
  };
  return { repository, run };
}

let given: ReturnType<typeof fromEnvironment> | undefined;
try {
  given = fromEnvironment();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}
if (given) {
  try {
    console.log(await putComment(given.repository, given.run));
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
