import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Changes } from '../state/drawn-changes.ts';
import { notesOf } from './core-notes.ts';
import { litAmong, litBy } from './lit.ts';

export interface Marks {
  readonly selected: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly changes: Changes | undefined;
}

export function mark(cy: Core, marks: Marks): void {
  const notes = notesOf(cy);
  notes.lit = litBy(marks.selected, notes.roster.elements());
  // A large drawing is painted by these notes and those marks.
  if (!notes.isLarge) cy.batch(() => markElements(cy, marks));
}

function markElements(cy: Core, { selected, picked, pinned, changes }: Marks): void {
  cy.elements('.chosen, .near, .faded').removeClass('chosen near kept faded');
  toggle(cy, 'picked', picked);
  toggle(cy, 'pinned', pinned);
  colour(cy, changes);
  const target = selected === undefined ? cy.collection() : cy.getElementById(selected);
  if (target.nonempty())
    standOut(cy, target, target.edges().connectedNodes().union(target.nodes().neighborhood()));
}

function standOut(cy: Core, chosen: CollectionReturnValue, near: CollectionReturnValue): void {
  cy.elements('[kind], edge').not(chosen).not(near).addClass('faded');
  near.addClass('near kept');
  chosen.addClass('chosen');
}

/** Makes some nodes and edges stand out and fades the rest; with none, marks again what is selected. */
export function light(cy: Core, ids: readonly string[], marks: Marks): void {
  if (ids.length === 0) return mark(cy, marks);
  const notes = notesOf(cy);
  notes.lit = litAmong(ids, notes.roster.elements());
  if (notes.isLarge) return undefined;
  return cy.batch(() => {
    cy.elements('.chosen, .near, .faded').removeClass('chosen near kept faded');
    standOut(
      cy,
      cy.elements().filter((element) => notes.lit.chosen.has(element.id())),
      cy.collection(),
    );
  });
}

/** Of a comparison; what stayed the same steps back. */
function colour(cy: Core, changes: Changes | undefined): void {
  cy.elements('.added, .gone, .changed, .same').removeClass('added gone changed same');
  if (changes === undefined) return;
  cy.elements('[kind], edge').forEach(
    (element) => void element.addClass(changes.get(element.id()) ?? 'same'),
  );
}

function toggle(cy: Core, name: string, ids: ReadonlySet<string>): void {
  cy.nodes(`.${name}`).forEach((node) => {
    if (!ids.has(node.id())) node.removeClass(name);
  });
  for (const id of ids) cy.getElementById(id).addClass(name);
}
