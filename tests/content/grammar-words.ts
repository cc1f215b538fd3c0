import fc from 'fast-check';

/* What the grammar of texts is made of. Code in it would set `globalThis.ran`. */

/** What stands between braces. */
export const code = fc.constantFrom(
  'globalThis.ran = true',
  '(() => { globalThis.ran = true })()',
  '1',
  '',
  'a.b',
  '{',
  '/* a */',
);

/** Where a link leads. */
export const address = fc.constantFrom(
  '/concepts/ux/',
  '#a',
  'https://example.org/',
  'mailto:a@example.org',
  'javascript:globalThis.ran=true',
  'JAVASCRIPT:x',
  'java&Tab;script:x',
  'javascript&colon;x',
  '&#1;javascript:x',
  'data:text/html,<script>x</script>',
  '//example.org/',
  '/\\\\example.org',
  '<javascript:x>',
  'a b',
  '',
);

/** The name of a tag that no article may have. */
export const tag = fc.constantFrom(
  'script',
  'style',
  'iframe',
  'b',
  'img',
  'svg',
  'a',
  'main',
  'Evil',
  'SCRIPT',
  'a.b',
  'x:y',
);

/** An attribute of a tag. */
export const attribute = fc.oneof(
  fc.constantFrom('id="t"', 'source="s"', 'is="journey"', 'caption="Some numbers"', 'onclick="x"', 'set:html="<b>"'),
  fc.constantFrom(
    'client:load=""',
    'id',
    "id='t'",
    'id="t"source="s"',
    'style="x"',
    '__proto__="x"',
    'href="javascript:x"',
  ),
  code.map((text) => `id={${text}}`),
  code.map((text) => `{...${text}}`),
);

/** A word or a small part of a sentence, all of them right. */
export const word = fc.constantFrom(
  'a',
  'word',
  'Ünï',
  '—',
  '5 %',
  '\\{',
  '\\<',
  '&lt;script&gt;',
  '&amp;',
  '`{a}`',
  '`<b>`',
  '"q"',
  '**b**',
  '*c*',
  '[T](/glossary/#t)',
  '[others](https://example.org/)',
  '<Ux />',
  '<Cite source="s" />',
  '<Term id="t">t</Term>',
  '<Level is="journey" />',
);

/** A character that nobody sees. */
export const hidden = fc.constantFrom('\u200B', '\u202E', '\0', '\u2028');
