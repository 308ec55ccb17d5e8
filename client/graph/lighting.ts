import type { Core } from 'cytoscape';
import { notesOf } from './core-notes.ts';
import { mark, note, type Marks } from './marking.ts';

/** Makes some nodes and edges stand out and fades the rest; with none, marks again what is selected. */
export function light(cy: Core, ids: readonly string[], marks: Marks): void {
  if (ids.length === 0) return mark(cy, marks);
  const wanted = new Set(ids);
  const lit = cy.elements().filter((element) => wanted.has(element.id()));
  return cy.batch(() => {
    cy.elements('.chosen, .near, .faded').removeClass('chosen near kept faded');
    if (!notesOf(cy).isLarge) cy.elements('[kind], edge').not(lit).addClass('faded');
    lit.addClass('chosen');
    note(cy, lit, cy.collection());
  });
}
