import { questionNames } from '../quiz/questions.ts';
import { element } from '../markup.ts';
import { license, type ExportedSet, type Origin } from './exported.ts';
import { itemIdentifier, qtiItem } from './qti-item.ts';
import { itemFile, qtiTest, testFile } from './qti-test.ts';
import { xmlDocument, type XmlSchema } from './xml-document.ts';

const packaging: XmlSchema = {
  namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  location: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
};
const aboutFile = 'about.txt';

/**
 * A set as the files of a QTI 2.1 content package, by their paths in it: the manifest, the test,
 * an item for each question, and a text that says where all of it comes from.
 *
 * Format: IMS Question and Test Interoperability 2.1 (final, 2012), with its profile of IMS Content Packaging 1.2.
 */
export function qtiPackage(set: ExportedSet, { site, addressOf }: Origin): Record<string, string> {
  const items = set.situations.flatMap((situation) =>
    questionNames.map((question): [string, string] => [
      itemFile(itemIdentifier(situation.id, question)),
      qtiItem(situation, question),
    ]),
  );
  const sources = set.situations.map(({ id, data }) => `${data.title}: ${addressOf(id)}`);
  return {
    'imsmanifest.xml': manifest(set),
    [testFile]: qtiTest(set),
    ...Object.fromEntries(items),
    [aboutFile]: [`UX or CX? ${set.name}`, `From ${site}, ${license}`, '', ...sources, ''].join('\n'),
  };
}

function manifest({ id, situations }: ExportedSet): string {
  const items = situations.flatMap((situation) =>
    questionNames.map((question) => itemIdentifier(situation.id, question)),
  );
  const dependencies = items.map((item) => element('dependency', { identifierref: `resource-${item}` }));
  return xmlDocument(
    'manifest',
    packaging,
    { identifier: `package-${id}` },
    element('metadata', {}, element('schema', {}, 'QTIv2.1 Package'), element('schemaversion', {}, '1.0.0')),
    element('organizations', {}),
    element(
      'resources',
      {},
      resource('test', 'imsqti_test_xmlv2p1', testFile, dependencies),
      ...items.map((item) => resource(item, 'imsqti_item_xmlv2p1', itemFile(item))),
      resource('about', 'webcontent', aboutFile),
    ),
  );
}

function resource(name: string, type: string, file: string, dependencies: readonly string[] = []): string {
  const attributes = { identifier: `resource-${name}`, type, href: file };
  return element('resource', attributes, element('file', { href: file }), ...dependencies);
}
