const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML may hold, however they are written: most controls, halves of pairs, two non-characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as HTML and XML hold it, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll(forbidden, '\u{FFFD}').replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** An element with its attributes and what is in it, which is markup already; a text has to be `escaped`. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...content: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}
