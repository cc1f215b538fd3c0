import type { PlaywrightTestOptions } from '@playwright/test';

/** A way in which a reader may meet the site. */
export type Setting = Pick<PlaywrightTestOptions, 'viewport' | 'colorScheme' | 'contextOptions'>;

const wide = { width: 1280, height: 800 };

/** How most readers meet the site on a desk. Every page is looked at like this. */
export const onAWideScreen = { viewport: wide, colorScheme: 'light', contextOptions: {} } satisfies Setting;

/** The other ways that the design knows. A page of each kind is looked at in each of them; with FULL=1, every page. */
export const otherSettings = {
  'in the dark': { viewport: wide, colorScheme: 'dark', contextOptions: {} },
  'on a phone': { viewport: { width: 360, height: 740 }, colorScheme: 'light', contextOptions: {} },
  'in forced colors': { viewport: wide, colorScheme: 'light', contextOptions: { forcedColors: 'active' } },
} satisfies Record<string, Setting>;

/** All of them, by name. */
export const allSettings: Readonly<Record<string, Setting>> = { 'on a wide screen': onAWideScreen, ...otherSettings };
