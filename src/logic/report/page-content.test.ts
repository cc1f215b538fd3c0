import { expect, test } from 'vitest';
import { readPageContent } from './page-content.ts';

const page = (main: string, head = '<title>Loyalty · Touchpoint</title>') =>
  `<!doctype html><html><head>${head}</head><body><header>Menu</header><main id="main">${main}</main><footer>End</footer></body></html>`;

test('a page is read sentence by sentence, with its signs decoded', () => {
  const { title, sentences } = readPageContent(
    page('<h1>Q&amp;A</h1><p>They  stay\n&lt;longer&gt;. They <em>buy</em> more.</p><ul><li>One</li><li>Two</li></ul>'),
  );
  expect(title).toBe('Q&A');
  expect(sentences).toEqual(['Q&A', 'They stay <longer>.', 'They buy more.', 'One', 'Two']);
});

test('what is no text of the page is left out', () => {
  const { sentences } = readPageContent(
    page(
      '<nav>Contents</nav><svg><text>A chart</text></svg><template><p>Waits</p></template>' +
        '<p>People return<a class="cite" data-pagefind-ignore href="#source-a">1</a>. <script>run()</script></p>' +
        '<p>A <glossary-term><a>term</a><span popover data-pagefind-ignore><b>term</b>Defined.</span></glossary-term><script>run()</script> stays.</p>',
    ),
  );
  expect(sentences).toEqual(['People return.', 'A term stays.']);
});

test('a line that search leaves out as a whole is text for a reader all the same', () => {
  expect(readPageContent(page('<div data-pagefind-ignore><span>Checked on Monday</span></div>')).sentences).toEqual([
    'Checked on Monday',
  ]);
});

test('headings have their ids in order, scripts their addresses or their code', () => {
  const { headings, scripts, inlineScripts } = readPageContent(
    page(
      '<h2 id="limits">Limits</h2><section id="no"><h3 id="more">More</h3></section><script type="module">let a = 1 < 2</script>' +
        '<template><script src="/later.js"></script><script>later()</script></template>',
      '<link rel="modulepreload" href="/_astro/b.js"><link rel="stylesheet" href="/c.css">' +
        '<script src="/_astro/a.js"></script><script type="application/ld+json">{}</script>',
    ),
  );
  expect(headings).toEqual(['limits', 'more']);
  expect(scripts).toEqual(['/_astro/b.js', '/_astro/a.js']);
  expect(inlineScripts).toEqual(['let a = 1 < 2']);
});

test('a page that leads on says where to', () => {
  const { movedTo, title } = readPageContent(
    page('', '<title>Moved: A</title><meta http-equiv="refresh" content="0; url=/concepts/new/">'),
  );
  expect(movedTo).toBe('/concepts/new/');
  expect(title).toBe('Moved: A');
  expect(readPageContent(page('<p>Stays.</p>')).movedTo).toBeUndefined();
});
