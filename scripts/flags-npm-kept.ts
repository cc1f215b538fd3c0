/**
 * What to say when npm has kept a flag that was meant for a script: `npm run check --fix`, without `--` before the
 * flag, runs the script without it, and nobody is told. Npm leaves what it kept in the environment of the script.
 */
export function flagsNpmKept(
  script: string,
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const kept = flags.find((flag) => env[`npm_config_${flag}`] !== undefined);
  if (kept === undefined) return undefined;
  return `npm has kept --${kept} for itself; write two hyphens and a space before it: npm run ${script} -- --${kept}`;
}
