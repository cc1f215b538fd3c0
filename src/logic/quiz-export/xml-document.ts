import { element, type Attributes } from '../markup.ts';

/** A namespace, and where its schema is published. */
export interface XmlSchema {
  namespace: string;
  location: string;
}

/** Questions and tests in QTI 2.1. */
export const qti: XmlSchema = {
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  location: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
};

/** A document of XML: its root, which names its schema, and what is in it, which is markup already. */
export function xmlDocument(
  root: string,
  { namespace, location }: XmlSchema,
  attributes: Attributes,
  ...content: string[]
): string {
  const schema = {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${location}`,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, { ...schema, ...attributes }, ...content)}`;
}
