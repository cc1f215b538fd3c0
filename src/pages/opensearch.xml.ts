import type { APIContext } from 'astro';
import { href, siteName, siteSummary } from '../queries/site.ts';

/** The description by which a browser offers to search the site from its address bar (OpenSearch 1.1). */
export function GET({ site }: APIContext) {
  const complete = (address: string) => new URL(href(address), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>${siteSummary}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${complete('/favicon.svg')}</Image>
  <Url type="text/html" template="${complete('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
