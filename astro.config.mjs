import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentCheck } from './integrations/content-check.ts';
import { lastingAddresses } from './integrations/lasting-addresses.ts';
import { pageSecurity } from './integrations/page-security.ts';
import { pageStyles } from './integrations/page-styles.ts';
import { plainImports } from './integrations/plain-imports.ts';
import { searchIndex } from './integrations/search-index.ts';
import { sitemap } from './integrations/sitemap.ts';
import { codeClasses } from './src/markdown/code-classes.ts';
import { labeledTables } from './src/markdown/labeled-tables.ts';
import { literalContent } from './src/markdown/literal-content.ts';

export default defineConfig({
  // Where the site is served. The deploy workflow sets both; the default is an address reserved for examples.
  site: process.env.SITE ?? 'https://touchpoint.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // The default drops a line break between a text and an inline element, and so the space that it stands for.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri({ mdastPlugins: [literalContent()], hastPlugins: [labeledTables()] }),
    shikiConfig: codeClasses,
  },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap(),
    pageStyles(),
    plainImports(),
    pageSecurity(),
    searchIndex(),
    lastingAddresses(),
  ],
  // Tells editors which file belongs to which collection, so that they complete and check front matter.
  experimental: { contentIntellisense: true },
  // MDX files begin with a directive that the bundler would warn of, eleven times each.
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // The form for authors reads Markdown in a worker, which has no document: a library may not ask for one.
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  },
});
