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

/** A phone at night: what is narrow and what is dark break apart from each other, so one look sees both. */
export const onAPhone: Setting = { viewport: { width: 360, height: 740 }, colorScheme: 'dark', contextOptions: {} };

/** The other ways that the design knows. A page of each kind is looked at in each of them; with FULL=1, every page. */
export const otherSettings: Readonly<Record<string, Setting>> = {
  'on a phone in the dark': onAPhone,
  'in forced colors': { viewport: wide, colorScheme: 'light', contextOptions: { forcedColors: 'active' } },
};

/** The ways in which each state of a tool is looked at. Forced colors change no state of their own, so they wait for FULL=1. */
export const stateSettings: Readonly<Record<string, Setting>> = {
  'on a wide screen': onAWideScreen,
  ...(process.env.FULL ? otherSettings : { 'on a phone in the dark': onAPhone }),
};

/** A reader whose browser runs no scripts. */
export const withoutJavaScript: Setting = { ...onAWideScreen, contextOptions: { javaScriptEnabled: false } };
