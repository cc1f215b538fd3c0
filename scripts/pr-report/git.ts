import { spawnSync } from 'node:child_process';

/** What git says. Throws its own words when it fails. */
export function git(words: readonly string[], cwd = '.'): string {
  const { status, stdout, stderr, error } = spawnSync('git', words, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (error) throw new Error(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(stderr.trim() || `git ${words.join(' ')} ended with ${status}`);
  return stdout;
}

/**
 * The commit that a change is compared with: the last that `ref` and the current one share, so that what others
 * changed since then is not taken for removed.
 *
 * @throws {Error} that says what to do, when there is none
 */
export function findBase(ref: string, cwd = '.'): string {
  const commit = attempt(() => git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd));
  if (!commit) {
    const remote = attempt(() => git(['rev-parse', '--verify', '--quiet', '--end-of-options', `origin/${ref}`], cwd));
    const advice = remote ? `write --base origin/${ref}` : `fetch it, or name another with --base`;
    throw new Error(`There is no commit “${ref}” here: ${advice}.`);
  }
  const shared = attempt(() => git(['merge-base', commit.trim(), 'HEAD'], cwd));
  if (!shared) {
    throw new Error(`“${ref}” shares no commit with the current one: fetch the whole history, or name another base.`);
  }
  return shared.trim();
}

/** The commit of the working tree, or what it is where something is uncommitted. */
export function nameOfHead(cwd = '.'): string {
  const commit = git(['rev-parse', 'HEAD'], cwd).trim();
  return git(['status', '--porcelain'], cwd).trim() === '' ? commit : `${commit} with uncommitted changes`;
}

/** The files that differ between a commit and the working tree, those that git does not know yet included. */
export function changedFiles(base: string, cwd = '.'): Set<string> {
  const lists = [
    git(['diff', '--name-only', '--no-renames', '-z', base, '--'], cwd),
    git(['ls-files', '--others', '--exclude-standard', '-z'], cwd),
  ];
  return new Set(lists.flatMap((list) => list.split('\0')).filter((file) => file !== ''));
}

function attempt(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
