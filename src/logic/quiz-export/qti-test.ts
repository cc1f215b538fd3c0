import { questionNames } from '../quiz/questions.ts';
import { element } from '../markup.ts';
import type { Exported, ExportedSet } from './exported.ts';
import { itemIdentifier } from './qti-item.ts';
import { qti, xmlDocument } from './xml-document.ts';

/** The files of a QTI package, by what they are. */
export const itemFile = (identifier: string) => `items/${identifier}.xml`;
export const testFile = 'test.xml';

/**
 * The order of a set as an assessment test of QTI 2.1: one section for each situation with its two
 * questions, answered one by one, with feedback after each. The score is the sum of the points.
 */
export function qtiTest({ id, name, situations }: ExportedSet): string {
  return xmlDocument(
    'assessmentTest',
    qti,
    { identifier: `test-${id}`, title: `UX or CX? ${name}` },
    element(
      'outcomeDeclaration',
      { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
      element('defaultValue', {}, element('value', {}, '0')),
    ),
    element(
      'testPart',
      { identifier: 'set', navigationMode: 'linear', submissionMode: 'individual' },
      element('itemSessionControl', { maxAttempts: '1', showFeedback: 'true' }),
      ...situations.map(section),
    ),
    outcomeProcessing,
  );
}

function section({ id, data }: Exported): string {
  const items = questionNames.map((question) => itemIdentifier(id, question));
  return element(
    'assessmentSection',
    { identifier: `section-${id}`, title: data.title, visible: 'true' },
    ...items.map((identifier) => element('assessmentItemRef', { identifier, href: itemFile(identifier) })),
  );
}

const outcomeProcessing = element(
  'outcomeProcessing',
  {},
  element(
    'setOutcomeValue',
    { identifier: 'SCORE' },
    element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' })),
  ),
);
