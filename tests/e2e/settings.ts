import type { BrowserContextOptions, ViewportSize } from '@playwright/test';

/** A way in which a reader may meet the site. */
export interface Setting {
  viewport: ViewportSize;
  colorScheme: 'light' | 'dark';
  contextOptions: Pick<BrowserContextOptions, 'forcedColors' | 'javaScriptEnabled'>;
}

const wide = { width: 1280, height: 800 };

/** How most readers meet the site on a desk. Every page is looked at like this. */
export const onAWideScreen: Setting = { viewport: wide, colorScheme: 'light', contextOptions: {} };

/** The other ways that the design knows. A page of each kind is looked at in each of them; with FULL=1, every page. */
export const otherSettings: Readonly<Record<string, Setting>> = {
  'in the dark': { viewport: wide, colorScheme: 'dark', contextOptions: {} },
  'on a phone': { viewport: { width: 360, height: 740 }, colorScheme: 'light', contextOptions: {} },
  'in forced colors': { viewport: wide, colorScheme: 'light', contextOptions: { forcedColors: 'active' } },
};

/** All of them, by name. */
export const allSettings: Readonly<Record<string, Setting>> = { 'on a wide screen': onAWideScreen, ...otherSettings };

/** A reader whose browser runs no scripts. */
export const withoutJavaScript: Setting = { ...onAWideScreen, contextOptions: { javaScriptEnabled: false } };
