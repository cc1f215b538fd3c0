import { readFileSync } from 'node:fs';

/** What a page says of its scripts: the addresses that it names, and the code that is written in it. */
export interface PageScripts {
  scripts: readonly string[];
  inlineScripts: readonly string[];
}

/** Every script file that a page loads before its `load` event: named in it, or imported by one that is. */
export function loadedScripts(path: string, { scripts, inlineScripts }: PageScripts, dir = 'dist'): string[] {
  const found = new Set<string>();
  const follow = (address: string, from: string) => {
    const { pathname } = new URL(address, `http://site${from}`);
    const file = dir + pathname;
    if (found.has(file)) return;
    found.add(file);
    for (const imported of staticImports(readFileSync(file, 'utf8'))) follow(imported, pathname);
  };
  for (const address of [...scripts, ...inlineScripts.flatMap(staticImports)]) follow(address, path);
  return [...found];
}

/** The addresses that a module imports before it runs; `import()` is not among them. */
function staticImports(code: string): string[] {
  return [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'`](\.{0,2}\/[^"'`]+)["'`]/g),
  ].map(([, address = '']) => address);
}
