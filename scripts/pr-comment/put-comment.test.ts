import { strToU8, zipSync } from 'fflate';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { marker } from '../../src/logic/report/comment.ts';
import { sampleReport } from '../../src/logic/report/report.sample.ts';
import { putComment } from './put-comment.ts';

const commit = 'c'.repeat(40);
const run = { id: '7', address: 'https://github.example/o/r/actions/runs/7', commit, branch: 'a&b #1', owner: 'fork' };

/** What stands in for GitHub: the answer to each path, and what was asked. */
let answers: Record<string, object | Uint8Array>;
let asked: { line: string; query: URLSearchParams; body: string; token: string | undefined }[];
let server: Server;

beforeEach(async () => {
  asked = [];
  answers = {
    'GET /repos/o/r/pulls': [
      { number: 1, head: { sha: 'd'.repeat(40) } },
      { number: 2, head: { sha: commit } },
    ],
    'GET /repos/o/r/actions/runs/7/artifacts': { artifacts: [{ id: 9, name: 'pr-report', size_in_bytes: 500 }] },
    'GET /repos/o/r/actions/artifacts/9/zip': zipSync({ 'report.json': strToU8(JSON.stringify(sampleReport)) }),
    'GET /repos/o/r/issues/2/comments': [],
    'POST /repos/o/r/issues/2/comments': {},
    'PATCH /repos/o/r/issues/comments/5': {},
  };
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://github');
    const line = `${request.method} ${pathname}`;
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ line, query: searchParams, body, token: request.headers.authorization });
      const answer = answers[line];
      response.writeHead(answer ? 200 : 404);
      response.end(answer instanceof Uint8Array ? answer : JSON.stringify(answer ?? {}));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
});

const put = () => {
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return putComment({ api, name: 'o/r', token: 'secret' }, run);
};
const written = () => asked.filter(({ line }) => !line.startsWith('GET'));
const bodyOf = (text = '') => (JSON.parse(text) as { body: string }).body;

test('the report is put under the pull request that ends with the commit of the run', async () => {
  expect(await put()).toBe('Commented on pull request 2.');
  expect(asked[0]?.query.get('head')).toBe('fork:a&b #1');
  expect(asked.every(({ token }) => token === 'Bearer secret')).toBe(true);
  expect(written().map(({ line }) => line)).toEqual(['POST /repos/o/r/issues/2/comments']);
  expect(bodyOf(written()[0]?.body)).toContain('`/concepts/old/` is gone');
});

test('the comment that stands there is changed, and no other', async () => {
  const others = [
    { id: 3, body: `${marker}\nA forgery`, user: { login: 'somebody' } },
    { id: 4, body: 'Hello', user: { login: 'github-actions[bot]' } },
  ];
  answers['GET /repos/o/r/issues/2/comments'] = [
    ...others,
    { id: 5, body: `${marker}\nOld`, user: { login: 'github-actions[bot]' } },
  ];
  expect(await put()).toBe('Changed the comment on pull request 2.');
  expect(written().map(({ line }) => line)).toEqual(['PATCH /repos/o/r/issues/comments/5']);
});

test('nothing is written where the pull request has gone on', async () => {
  answers['GET /repos/o/r/pulls'] = [{ number: 2, head: { sha: 'e'.repeat(40) } }];
  expect(await put()).toBe(`No open pull request ends with commit ${commit}: it was closed, or has changed since.`);
  expect(written()).toEqual([]);
});

test.each([
  { artifacts: [], says: 'There is no report: the run ended before it was written.' },
  {
    artifacts: [{ id: 9, name: 'pr-report', size_in_bytes: 2_000_000 }],
    says: 'The report is not read: it has more than 1000000 bytes.',
  },
])('where there is no report to read, the comment says so: $says', async ({ artifacts, says }) => {
  answers['GET /repos/o/r/actions/runs/7/artifacts'] = { artifacts };
  await put();
  expect(bodyOf(written()[0]?.body)).toContain(says);
});

test('an archive that is larger than it said is not read to its end', async () => {
  answers['GET /repos/o/r/actions/artifacts/9/zip'] = new Uint8Array(1_500_000);
  await expect(put()).rejects.toThrow('The answer has more than 1000000 bytes.');
  expect(written()).toEqual([]);
});

test('what GitHub refuses is said with its status, and without the token', async () => {
  delete answers['POST /repos/o/r/issues/2/comments'];
  await expect(put()).rejects.toThrow('GitHub answers POST issues/2/comments with status 404.');
});
