const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML may hold, however they are written: most controls, halves of pairs, two non-characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as HTML, SVG and XML hold it, in an element or in a quoted attribute: nothing in it is taken for an element. */
export function escaped(text: string): string {
  return text.replaceAll(forbidden, '\u{FFFD}').replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** What an element says of itself; an attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element with its attributes and what is in it, which is markup already; a text has to be `escaped`.
 * With nothing in it, it closes itself, as XML and SVG read it; HTML would not.
 */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inside = content.join('');
  const start = `<${name}${written.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}
