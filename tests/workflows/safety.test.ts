import { expect, test } from 'vitest';
import { safetyProblems } from './safety.ts';

const digest = 'a'.repeat(40);
const safe = `name: A
on: pull_request
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${digest} # v1.2.3
        with:
          persist-credentials: false
      - run: npm test
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

test('a workflow that reads, pins and passes texts in variables has no problems', () => {
  expect(safetyProblems(safe)).toEqual([]);
});

test.each([
  { from: 'on: pull_request', to: 'on: pull_request_target', says: '`pull_request_target` gives secrets' },
  { from: 'on: pull_request', to: 'on: [push, pull_request_target]', says: '`pull_request_target` gives secrets' },
  { from: 'permissions:\n  contents: read\n', to: '', says: '`permissions` is missing' },
  { from: 'permissions:\n  contents: read', to: 'permissions: write-all', says: '`permissions: write-all` is for' },
  { from: 'contents: read', to: 'contents: write', says: '`contents: write` is for all jobs' },
  { from: `@${digest} # v1.2.3`, to: '@v1', says: '`uses: actions/checkout@v1` is not pinned' },
  { from: ' # v1.2.3', to: '', says: 'is not pinned' },
  { from: digest, to: digest.slice(1), says: 'is not pinned' },
  { from: 'npm test', to: 'echo ${{ github.event.pull_request.title }}', says: 'where a text becomes code' },
  {
    from: `- uses: actions/checkout@${digest} # v1.2.3\n        with:`,
    to: `- uses: actions/github-script@${digest} # v1.2.3\n        with:\n          script: say("\${{ github.head_ref }}")`,
    says: 'where a text becomes code',
  },
  { from: 'github.event.pull_request.title', to: 'secrets.KEY', says: '`secrets.KEY` is within reach' },
  { from: 'github.event.pull_request.title', to: 'github.token', says: '`github.token` is within reach' },
  {
    from: 'timeout-minutes: 5',
    to: 'permissions: { issues: write }',
    says: 'The job a runs the code of pull requests',
  },
  { from: '    timeout-minutes: 5\n', to: '', says: 'The job a has no `timeout-minutes`' },
  { from: 'timeout-minutes: 5', to: 'permissions: write-all', says: 'The job a has `permissions: write-all`' },
  { from: 'persist-credentials: false', to: 'fetch-depth: 0', says: 'leaves its token' },
])('$says', ({ from, to, says }) => {
  const problems = safetyProblems(safe.replace(from, to));
  expect(problems.filter((problem) => problem.includes(says))).toHaveLength(1);
});

test('a workflow that may write checks out nothing of the pull request', () => {
  const writing = safe.replace('on: pull_request', 'on:\n  workflow_run:\n    workflows: [A]');
  expect(safetyProblems(writing)).toEqual([]);
  expect(
    safetyProblems(
      writing.replace(
        'persist-credentials',
        'ref: ${{ github.event.workflow_run.head_sha }}\n          persist-credentials',
      ),
    ),
  ).toEqual(['The job a may write, and checks out other code than that of main.']);
});
