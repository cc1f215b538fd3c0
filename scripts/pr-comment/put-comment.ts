import { z } from 'astro/zod';
import { commentOn, marker } from '../../src/logic/report/comment.ts';
import type { Report } from '../../src/logic/report/report.ts';
import { ask, bytesOf, type Repository } from './github.ts';
import { mostPacked, readUntrustedReport } from './untrusted-report.ts';

/** The run that made a report, as GitHub itself says. None of it comes from the report. */
export interface Run {
  id: string;
  /** The address of its page. */
  address: string;
  /** The last commit of the pull request, the branch that it is on, and who owns that. */
  commit: string;
  branch: string;
  owner: string;
}

/** The artifact that holds the report, and who writes the comments of workflows. */
const artifactName = 'pr-report';
const author = 'github-actions[bot]';

const pullRequests = z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) }));
const artifacts = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.number() })),
});
const comments = z.array(
  z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
);

/** Puts the report of a run under its pull request, in place of the one that stands there. Returns a sentence on what was done. */
export async function putComment(repository: Repository, run: Run): Promise<string> {
  const number = await pullRequestOf(repository, run);
  if (number === undefined) {
    return `No open pull request ends with commit ${run.commit}: it was closed, or has changed since.`;
  }
  const body = commentOn(await reportOf(repository, run), run.address);
  const earlier = await commentUnder(repository, number);
  if (earlier === undefined) {
    await ask(repository, `issues/${number}/comments`, { method: 'POST', body: { body } });
    return `Commented on pull request ${number}.`;
  }
  await ask(repository, `issues/comments/${earlier}`, { method: 'PATCH', body: { body } });
  return `Changed the comment on pull request ${number}.`;
}

/** The pull request is found by its branch and its last commit: a report could name any. */
async function pullRequestOf(repository: Repository, { owner, branch, commit }: Run): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, per_page: '100' });
  const found = pullRequests.parse(await (await ask(repository, `pulls?${query}`)).json());
  return found.find(({ head }) => head.sha === commit)?.number;
}

async function reportOf(repository: Repository, { id }: Run): Promise<Report | string> {
  const query = new URLSearchParams({ name: artifactName, per_page: '100' });
  const list = artifacts.parse(await (await ask(repository, `actions/runs/${id}/artifacts?${query}`)).json());
  const artifact = list.artifacts.find(({ name }) => name === artifactName);
  if (!artifact) return 'There is no report: the run ended before it was written.';
  if (artifact.size_in_bytes > mostPacked) return `The report is not read: it has more than ${mostPacked} bytes.`;
  const archive = await ask(repository, `actions/artifacts/${artifact.id}/zip`);
  return readUntrustedReport(await bytesOf(archive, mostPacked));
}

/** The comment of this workflow under a pull request. One that somebody else wrote is never changed. */
async function commentUnder(repository: Repository, number: number): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const path = `issues/${number}/comments?per_page=100&page=${page}`;
    const list = comments.parse(await (await ask(repository, path)).json());
    const own = list.find(({ body, user }) => user?.login === author && body?.startsWith(marker));
    if (own || list.length < 100) return own?.id;
  }
}
