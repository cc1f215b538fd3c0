import { expect, test } from 'vitest';
import { browserPlaces, type Machine } from './find-browser.ts';

const playwright = '/cache/ms-playwright/chromium-1/chrome-linux64/chrome';
const windowless = '/cache/ms-playwright/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell';
const linux: Machine = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, playwright };
const mac: Machine = { platform: 'darwin', env: { HOME: '/Users/ada' }, playwright };
const windows: Machine = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Ada\\Local' },
  playwright,
};

/** The browser chosen on a machine on which only these files exist. */
function choose(machine: Machine, ...files: string[]): string | undefined {
  return browserPlaces(machine).find((place) => files.includes(place));
}

const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const chromeOfAda = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const edgeOnWindows = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
const chromeOnWindows = 'C:\\Ada\\Local\\Google\\Chrome\\Application\\chrome.exe';

test.each([
  { when: 'nothing is installed', machine: linux, files: [], chosen: undefined },
  {
    when: 'CHROME_PATH names one',
    machine: withPath('/my/chrome'),
    files: ['/my/chrome', playwright, '/usr/bin/chromium'],
    chosen: '/my/chrome',
  },
  { when: 'CHROME_PATH leads nowhere', machine: withPath('/my/chrome'), files: [playwright], chosen: playwright },
  { when: 'CHROME_PATH is empty', machine: withPath(''), files: ['', playwright], chosen: playwright },
  {
    when: 'Playwright has one and the system too',
    machine: linux,
    files: ['/usr/bin/chromium', playwright],
    chosen: playwright,
  },
  {
    when: 'Playwright has one with a window and one without',
    machine: linux,
    files: [playwright, windowless],
    chosen: windowless,
  },
  {
    when: 'Playwright has one without a window on Windows',
    machine: { ...windows, playwright: 'C:\\pw\\chromium-1\\chrome-win64\\chrome.exe' },
    files: ['C:\\pw\\chromium_headless_shell-1\\chrome-headless-shell-win64\\chrome-headless-shell.exe', edgeOnWindows],
    chosen: 'C:\\pw\\chromium_headless_shell-1\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  },
  {
    when: 'Playwright has one without a window on a Mac',
    machine: {
      ...mac,
      playwright:
        '/pw/chromium-1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    },
    files: ['/pw/chromium_headless_shell-1/chrome-headless-shell-mac-arm64/chrome-headless-shell', chromeOnMac],
    chosen: '/pw/chromium_headless_shell-1/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  },
  { when: 'Debian has Chromium', machine: linux, files: ['/usr/bin/chromium'], chosen: '/usr/bin/chromium' },
  {
    when: 'Chrome and Chromium are there',
    machine: linux,
    files: ['/usr/bin/chromium', '/opt/bin/google-chrome'],
    chosen: '/opt/bin/google-chrome',
  },
  {
    when: 'Debian has Chromium with and without a window',
    machine: linux,
    files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
    chosen: '/usr/bin/chromium-headless-shell',
  },
  {
    when: 'PATH is empty',
    machine: { ...linux, env: {} },
    files: ['/snap/bin/chromium'],
    chosen: '/snap/bin/chromium',
  },
  { when: 'a Mac has Chrome', machine: mac, files: [chromeOnMac], chosen: chromeOnMac },
  { when: 'a Mac has Chrome for one person', machine: mac, files: [chromeOfAda], chosen: chromeOfAda },
  { when: 'Windows has Edge only', machine: windows, files: [edgeOnWindows], chosen: edgeOnWindows },
  {
    when: 'Windows has Edge, and Chrome for one person',
    machine: windows,
    files: [edgeOnWindows, chromeOnWindows],
    chosen: chromeOnWindows,
  },
])('when $when, the browser is $chosen', ({ machine, files, chosen }) => {
  expect(choose(machine, ...files)).toBe(chosen);
});

test('a relative folder in PATH is not searched', () => {
  expect(browserPlaces({ ...linux, env: { PATH: 'bin:.' } }).every((place) => place.startsWith('/'))).toBe(true);
});

function withPath(path: string): Machine {
  return { ...linux, env: { ...linux.env, CHROME_PATH: path } };
}
