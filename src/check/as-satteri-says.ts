import type { VFileMessage } from 'vfile-message';

/** Sätteri says at the end of each error which part of it speaks. */
const origin = '(mdx)';

/**
 * An error of the MDX reader for browsers in the words and at the place that Sätteri 0.10 gives it
 * ("line:column: reason"), so that an author reads the same advice wherever the check runs.
 */
export function asSatteriSays({ reason, place }: VFileMessage, source: string): string {
  const end = place && 'start' in place ? place.start.offset : place?.offset;
  const offset = end ?? source.length;
  const tag = source.lastIndexOf('<', offset);
  if (reason.startsWith('Unexpected closing slash')) {
    const [, name = ''] = /^<\/([^>]*)>/.exec(source.slice(tag)) ?? [];
    return at(source, tag, `Unexpected closing tag \`</${name}>\`, expected an open tag first`);
  }
  if (/^Unexpected end of file in expression/.test(reason)) return at(source, openBrace(source, offset), reason);
  if (/^Unexpected (?:character|end of file)/.test(reason)) return at(source, tag, 'Unexpected character after `<`');
  // A tag is given from its start to its end; Sätteri gives its start.
  const said = reason.replace(/\((\d+:\d+)-\d+:\d+\)/, '($1)');
  const [, opened] = /^Expected a closing tag .*\((\d+:\d+)\)/.exec(said) ?? [];
  return opened ? `${opened}: ${said} ${origin}` : at(source, offset, said);
}

/** The brace before `end` that nothing closes. */
function openBrace(source: string, end: number): number {
  let closed = 0;
  for (let place = end; place >= 0; place--) {
    const sign = source.charAt(place);
    if (sign === '}') closed++;
    else if (sign === '{' && closed-- === 0) return place;
  }
  return 0;
}

function at(source: string, offset: number, reason: string): string {
  const before = source.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}: ${reason} ${origin}`;
}
