import type { Crumb } from './crumbs.ts';

/**
 * What search engines are told of a page, in the words of schema.org, as JSON-LD.
 * Addresses given here are complete, with the site's origin.
 */
export type StructuredData = Record<string, unknown> & { '@type': string };

/** An article: https://schema.org/Article. Days are year-month-day. */
export function articleData(page: {
  title: string;
  summary: string;
  address: string;
  published: string;
  reviewed: string;
  siteName: string;
}): StructuredData {
  return {
    '@type': 'Article',
    headline: page.title,
    description: page.summary,
    url: page.address,
    datePublished: page.published,
    dateModified: page.reviewed,
    inLanguage: 'en-US',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: page.siteName },
  };
}

/** The way to a page: https://schema.org/BreadcrumbList. */
export function breadcrumbData(crumbs: readonly Crumb[]): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** A glossary: https://schema.org/DefinedTermSet. */
export function glossaryData(
  address: string,
  name: string,
  terms: readonly { id: string; term: string; definition: string; aliases: readonly string[] }[],
): StructuredData {
  return {
    '@type': 'DefinedTermSet',
    name,
    url: address,
    hasDefinedTerm: terms.map(({ id, term, definition, aliases }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      name: term,
      description: definition,
      ...(aliases.length > 0 && { alternateName: aliases }),
    })),
  };
}

/** The text of a JSON-LD script; nothing in it can close the script. */
export function jsonLd(data: readonly StructuredData[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll('<', '\\u003c');
}
