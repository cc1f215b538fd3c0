import type { ShikiTransformer } from 'shiki';

/** What a token is, out of the style that Shiki's theme of CSS variables gives it. */
const tokenKind = /var\(--(?:astro-code|shiki)-(?:token-)?([a-z-]+)\)/;

/** Turns Shiki's inline styles into classes: the site's policy blocks `style`, and themes stay in CSS. */
const styleToClass: ShikiTransformer = {
  name: 'style-to-class',
  pre(node) {
    delete node.properties['style'];
    node.properties['class'] = 'code';
  },
  span(node) {
    const kind = tokenKind.exec(String(node.properties['style']))?.[1];
    delete node.properties['style'];
    if (kind && kind !== 'foreground') node.properties['class'] = `code-${kind}`;
  },
};

/** How Markdown's code blocks are highlighted. */
export const codeClasses = { theme: 'css-variables' as const, transformers: [styleToClass] };
