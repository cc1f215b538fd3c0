/**
 * Finds a Chromium, Chrome or Edge for the browser tests and for Lighthouse, and installs one
 * where there is none.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search depends on; tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps the browser that it installs. */
  playwright: string;
}

/* Chromium without a window first: it renders the same, and opens a page in a third of the time. */
const commands = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place where a browser may be, the best first: CHROME_PATH, Playwright's own, the system's. */
export function browserPlaces(machine: Machine): string[] {
  const { env, playwright } = machine;
  return [env.CHROME_PATH ?? '', windowless(playwright), playwright, ...systemPlaces(machine)].filter(
    (place) => place !== '',
  );
}

/**
 * Where Playwright installs, beside its Chromium, the one without a window:
 * `chromium-1/chrome-linux64/chrome` has `chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell`.
 */
function windowless(playwright: string): string {
  return playwright.replace(
    /chromium-(\d+)([\\/])chrome-([\w-]+)[\\/].*?(\.exe)?$/,
    (_, revision: string, slash: string, platform: string, ending = '') =>
      [
        `chromium_headless_shell-${revision}`,
        `chrome-headless-shell-${platform}`,
        `chrome-headless-shell${String(ending)}`,
      ].join(slash),
  );
}

function systemPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return macApplications.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(posix.isAbsolute), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => [...new Set(folders)].map((folder) => posix.join(folder, command)));
}

/** The browser to use on this machine, or `undefined` where there is none. */
export function findBrowser(): string | undefined {
  const { platform, env } = process;
  return browserPlaces({ platform, env, playwright: chromium.executablePath() }).find((place) => existsSync(place));
}

/**
 * The browser to use on this machine; installs one where there is none.
 *
 * @throws {Error} that says what to do, when none can be installed
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;

  console.log('There is no Chrome, Chromium or Edge here; installing one for the tests.');
  const installed =
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']) || installWithApt();
  const browser = installed ? findBrowser() : undefined;
  if (!browser)
    throw new Error(
      'No browser could be installed: install Chrome or Chromium, or set CHROME_PATH to the program of one.',
    );
  return browser;
}

/** Installs Debian's package, where that is possible without a password. */
function installWithApt(): boolean {
  const isRoot = process.getuid?.() === 0;
  return (
    isRoot &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', 'chromium-headless-shell'])
  );
}

function run(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
}
