import type { Crumb } from '../crumbs.ts';
import { sectionOf } from '../sections.ts';
import type { Calculator } from './calculator.ts';

/** The address of the bench or, with an id, of one of its calculators. */
export function benchAddress(id?: string): string {
  return id === undefined ? '/bench/' : `/bench/${id}/`;
}

/** The way to the bench or to one of its calculators: the bench lies where the situations do. */
export function crumbsToBench(calculator?: Calculator): Crumb[] {
  const { name, address } = sectionOf('scenarios');
  return [
    { name, address },
    { name: 'Measurement bench', address: benchAddress() },
    ...(calculator ? [{ name: calculator.name, address: benchAddress(calculator.id) }] : []),
  ];
}
