import { expect, test } from 'vitest';
import { lastWords } from './built-site.ts';

test('of a build that fails, what went wrong is told, and not where in the code it was', () => {
  const output = `15:52:26 [build] ok
15:52:28 [ERROR] [build] Caught error rendering /chain
nowhere is not defined
  Stack trace:
    at file:///tree/.prerender/chain.mjs:87:33
    at async renderToString (file:///tree/jsx-runtime.mjs:1830:25)

`;
  expect(lastWords(output)).toBe(
    '15:52:26 [build] ok 15:52:28 [ERROR] [build] Caught error rendering /chain nowhere is not defined',
  );
  expect(lastWords('a'.repeat(1000))).toHaveLength(500);
  expect(lastWords('')).toBe('');
});
