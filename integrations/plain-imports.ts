import type { AstroIntegration } from 'astro';

/** The module in which Vite keeps what it wraps around every `import()` of a browser script. */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` in browser scripts as it is written. Vite wraps it to fetch in advance what the
 * imported script imports in turn, 0.6 kB for each page that has one; here a script that is fetched later needs little
 * but what is there already. Styles are part of the pages, so none have to be waited for.
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
                enforce: 'pre',
                load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
