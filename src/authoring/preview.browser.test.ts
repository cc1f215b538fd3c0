import { expect, test } from 'vitest';
import { readBody } from '../check/read-body.ts';
import { preview } from './preview.ts';

/** The preview of a text, as HTML without line ends between elements. */
function shown(text: string): string {
  const { body } = readBody({ path: 'a.mdx', text }, 0);
  return body ? preview(body).map(html).join('').replaceAll('\n', '') : 'unread';
}

function html(node: ReturnType<typeof preview>[number]): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(html).join('')}</${node.tag}>`;
}

test.each([
  ['A *b* **c** `d`.', '<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>'],
  ['## A\n\n- b\n- c', '<h2>A</h2><ul><li>b</li><li>c</li></ul>'],
  ['[a](/b/) [c](https://d.example/)', '<p><a href="/b/">a</a> <a href="https://d.example/">c</a></p>'],
  ['A<Cite source="b" />.', '<p>A<sup>[b]</sup>.</p>'],
  [
    'A <Term id="b">c</Term> <Level is="journey" /> <Ux />.',
    '<p>A <em>c</em> <strong>journey</strong> <strong>UX</strong>.</p>',
  ],
  [
    '<Table caption="A">\n\n| b |\n|---|\n| c |\n\n</Table>',
    '<p><strong>A</strong></p><table><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>',
  ],
  [
    '<JourneyChart example="a" />',
    '<p><em>Here comes <JourneyChart a>, which is drawn when the site is built.</em></p>',
  ],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['<script>alert(1)</script>', ''],
  ['<iframe src="https://evil.example/" />', ''],
  ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['[a](data:text/html,x)', '<p><a>a</a></p>'],
  ['![a](https://evil.example/a.png)', '<p></p>'],
  ['{alert(1)}', ''],
  ['<Term id="a" onclick="alert(1)">b</Term> c', '<p><em>b</em> c</p>'],
  ['import a from "b"', ''],
])('%j shows nothing that runs or is fetched', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
