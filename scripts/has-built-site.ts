import { existsSync } from 'node:fs';

/** Whether there is a built site in dist/. Without one, it says what to do, and the program ends with 1. */
export function hasBuiltSite(): boolean {
  if (existsSync('dist/index.html')) return true;
  console.error('There is no built site in dist/ yet: run `npm run build` first.');
  process.exitCode = 1;
  return false;
}
