const isRoot = process.getuid?.() === 0;

/** What keeps Chromium from asking its maker for updates and the like, and lets root start it. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];
