/** What an element of a drawing says of itself; what is left out is not printed. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a drawing as text, for a page at build and for a browser alike. What is inside is text of elements. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${printed}/>` : `<${name}${printed}>${inside}</${name}>`;
}

/** A word in a drawing, whatever letters it has. */
export function word(text: string, attributes: Attributes): string {
  return element('text', attributes, escaped(text));
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
