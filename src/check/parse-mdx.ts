import { mdxToMdast, type MdastNode } from 'satteri';

/**
 * Reads MDX as a tree, with quotes and dashes made typographic as the site makes them, because the
 * addresses of headings follow from their text. In a browser `parse-mdx.browser.ts` stands in its place.
 *
 * @throws {Error} "line:column: reason" where the text cannot be read
 */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(source, { features: { frontmatter: false, smartPunctuation: true } });
}
