import { questionNames } from '../quiz/questions.ts';
import type { ExportedSet } from './exported.ts';
import { element } from '../markup.ts';
import { itemIdentifier, qti, qtiSchema } from './qti-item.ts';

/** The files of a QTI package, by what they are. */
export const itemFile = (identifier: string) => `items/${identifier}.xml`;
export const testFile = 'test.xml';

/**
 * The order of a set as an assessment test of QTI 2.1: one section for each situation with its two
 * questions, answered one by one, with feedback after each. The score is the sum of the points.
 */
export function qtiTest({ id, name, situations }: ExportedSet): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    element(
      'assessmentTest',
      {
        xmlns: qti,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': qtiSchema,
        identifier: `test-${id}`,
        title: `UX or CX? ${name}`,
      },
      element(
        'outcomeDeclaration',
        { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
        element('defaultValue', {}, element('value', {}, '0')),
      ),
      element(
        'testPart',
        { identifier: 'set', navigationMode: 'linear', submissionMode: 'individual' },
        element('itemSessionControl', { maxAttempts: '1', showFeedback: 'true' }),
        ...situations.map(({ id, data }) =>
          element(
            'assessmentSection',
            { identifier: `section-${id}`, title: data.title, visible: 'true' },
            ...questionNames.map((question) => {
              const identifier = itemIdentifier(id, question);
              return element('assessmentItemRef', { identifier, href: itemFile(identifier) });
            }),
          ),
        ),
      ),
      element(
        'outcomeProcessing',
        {},
        element(
          'setOutcomeValue',
          { identifier: 'SCORE' },
          element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' })),
        ),
      ),
    )
  );
}
