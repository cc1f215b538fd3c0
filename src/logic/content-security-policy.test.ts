import { expect, test } from 'vitest';
import { contentSecurityPolicy, inlineCode } from './content-security-policy.ts';

const page = `<head><style>a{color:red}</style><script type="application/ld+json">{"a":1}</script>
<script type="module">import"./a.js"</script><script src="/b.js"></script></head><p class="style">on="x"</p>`;

test('scripts that run and styles are found, data and files are not', () => {
  expect(inlineCode(page)).toEqual({ scripts: ['import"./a.js"'], styles: ['a{color:red}'], forbidden: [] });
});

test.each(['<p style="color:red">', '<a href="/" onclick="x()">', '<p\n  style="">'])('%s is forbidden', (tag) => {
  expect(inlineCode(tag).forbidden).toHaveLength(1);
});

test('code that mentions such an attribute is not an attribute', () => {
  expect(inlineCode('<script>t="<p style=\\"x\\">"</script>').forbidden).toEqual([]);
});

test('a policy allows nothing unsafe but WebAssembly, and each hash once', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-a'", "'sha256-a'"], styles: ["'sha256-b'"] });
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a';");
  expect(policy).toContain("style-src 'self' 'sha256-b';");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
});
