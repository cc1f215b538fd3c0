import type { AstroIntegration } from 'astro';

/** The plugin with which Vite wraps every `import()` of a browser script. */
const wrapping = 'native:import-analysis-build';

/**
 * Leaves `import()` in browser scripts as it is written. Vite wraps it to fetch in advance what the imported
 * script imports in turn; the wrapper is 0.6 kB and, once two tools have it, a request of its own before the first
 * answer of search. What is imported later here needs little but what is there already, and styles are part of the pages.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                apply: 'build',
                configResolved({ plugins }) {
                  const plugin = plugins.find(({ name }) => name === wrapping);
                  if (!plugin)
                    throw new Error(`Vite has no plugin ${wrapping} any more: see how it wraps import() now.`);
                  plugin.applyToEnvironment = () => false;
                },
              },
            ],
          },
        });
      },
    },
  };
}
