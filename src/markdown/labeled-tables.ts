import { defineHastPlugin } from 'satteri';

/** An element of the tree, as far as this file looks at it. */
interface Element {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
  value?: string;
  name?: string | null;
}

/**
 * Writes the head of its column on each cell, so that a narrow screen can turn rows into labeled
 * pairs, and makes the first cell of each row the head of the row. Alignment by `style` goes: the
 * site's policy would block it.
 */
export function labeledTables() {
  return defineHastPlugin({
    name: 'labeled-tables',
    element: {
      filter: ['table'],
      visit: (table, context) => context.replaceNode(table, withLabels(table as Element) as typeof table),
    },
  });
}

function withLabels(table: Element): Element {
  const [head, ...bodies] = elements(table);
  const labels = elements(elements(head)[0]).map(textOf);
  return {
    ...bare(table),
    children: [
      headed(head),
      ...bodies.map((body) => ({ ...body, children: elements(body).map((row) => labeled(row, labels)) })),
    ],
  };
}

function headed(head: Element | undefined): Element {
  const rows = elements(head).map((row) => ({
    ...row,
    children: elements(row).map((cell) => ({ ...bare(cell), properties: { scope: 'col' } })),
  }));
  return { ...bare(head), tagName: 'thead', children: rows };
}

function labeled(row: Element, labels: readonly string[]): Element {
  const cells = elements(row).map((cell, index) =>
    index === 0
      ? { ...bare(cell), tagName: 'th', properties: { scope: 'row' } }
      : { ...bare(cell), properties: { dataLabel: labels[index] ?? '' }, children: [inOnePiece(cell)] },
  );
  return { ...row, children: cells };
}

/** What a cell holds, as the one box that stands beside its label. */
function inOnePiece(cell: Element): Element {
  return { type: 'element', tagName: 'div', properties: {}, children: cell.children ?? [] };
}

function elements(parent: Element | undefined): Element[] {
  return (parent?.children ?? []).filter(({ type }) => type === 'element');
}

function bare(element: Element | undefined): Element {
  return { ...element, type: 'element', properties: {} };
}

/** The words of a node. A component without words between its tags, such as `<Ux />`, is known by its name. */
function textOf(node: Element): string {
  if (node.name && !node.children?.length) return node.name.toUpperCase();
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
