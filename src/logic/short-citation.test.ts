import { expect, test } from 'vitest';
import { shortCitation } from './short-citation.ts';

test.each([
  ['Brooke, J.', '1996', 'Brooke 1996'],
  ['Agresti, A. & Coull, B. A.', '1998', 'Agresti & Coull 1998'],
  ['Lewis, J. R., Utesch, B. S. & Maher, D. E.', '2013', 'Lewis et al. 2013'],
  ['Lin, F.-H. & Tsai, S.-B.', '2010', 'Lin & Tsai 2010'],
  ['Bain & Company', '2020', 'Bain & Company 2020'],
])('%s (%s) is %s', (authors, year, short) => {
  expect(shortCitation(authors, year)).toBe(short);
});
