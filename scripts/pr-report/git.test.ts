import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFiles, findBase, git, nameOfHead } from './git.ts';

const repository = mkdtempSync(join(tmpdir(), 'touchpoint-git-'));
const run = (...words: string[]) =>
  git(
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words],
    repository,
  ).trim();
const write = (file: string, text: string) => {
  writeFileSync(join(repository, file), text);
};

function commit(file: string): string {
  write(file, 'A');
  run('add', '.');
  run('commit', '--quiet', '--message', file);
  return run('rev-parse', 'HEAD');
}

let fork = '';

beforeAll(() => {
  run('init', '--quiet', '--initial-branch=main');
  commit('kept');
  fork = commit('name with spaces');
  run('checkout', '--quiet', '-b', 'change');
  commit('new');
  run('checkout', '--quiet', 'main');
  commit('of others');
  run('checkout', '--quiet', 'change');
});
afterAll(() => {
  rmSync(repository, { recursive: true });
});

test('the base is where the change left, not where the branch stands now', () => {
  expect(findBase('main', repository)).toBe(fork);
});

test.each(['nowhere', '--upload-pack=x', '', 'main; echo'])('“%s” is no commit, and the message says so', (ref) => {
  expect(() => findBase(ref, repository)).toThrow(
    `There is no commit “${ref}” here: fetch it, or name another with --base.`,
  );
});

test('a branch that is only known from where the clone came from is named as it is called here', () => {
  run('update-ref', 'refs/remotes/origin/theirs', fork);
  expect(() => findBase('theirs', repository)).toThrow('There is no commit “theirs” here: write --base origin/theirs.');
  expect(findBase('origin/theirs', repository)).toBe(fork);
});

test('a history that is not shared is said to be so', () => {
  run('checkout', '--quiet', '--orphan', 'other');
  run('commit', '--quiet', '--message', 'other');
  run('checkout', '--quiet', 'change');
  expect(() => findBase('other', repository)).toThrow('“other” shares no commit with the current one');
});

test('files that differ are named as they are called, new and removed ones too', () => {
  expect(nameOfHead(repository)).toMatch(/^[0-9a-f]{40}$/);
  write('untracked ä', 'A');
  rmSync(join(repository, 'name with spaces'));
  expect([...changedFiles(fork, repository)].sort()).toEqual(['name with spaces', 'new', 'untracked ä']);
  expect(nameOfHead(repository)).toMatch(/^[0-9a-f]{40} with uncommitted changes$/);
});
