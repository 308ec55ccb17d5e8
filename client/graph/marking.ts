import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Changes } from '../state/drawn-changes.ts';
import { notesOf } from './core-notes.ts';

export interface Marks {
  readonly selected: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly changes: Changes | undefined;
}

export function mark(cy: Core, { selected, picked, pinned, changes }: Marks): void {
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded').removeClass('chosen near kept faded');
    toggle(cy, 'picked', picked);
    toggle(cy, 'pinned', pinned);
    if (!notesOf(cy).isLarge) colour(cy, changes);
    const target = selected === undefined ? cy.collection() : cy.getElementById(selected);
    if (target.empty()) return note(cy, target, target);
    const near = target.edges().connectedNodes().union(target.nodes().neighborhood());
    if (!notesOf(cy).isLarge) cy.elements('[kind], edge').not(target).not(near).addClass('faded');
    near.addClass('near kept');
    target.addClass('chosen');
    return note(cy, target, near);
  });
}

/** A large drawing is not restyled for what stands out, but painted by these notes. */
export function note(cy: Core, chosen: CollectionReturnValue, near: CollectionReturnValue): void {
  const idsOf = (elements: CollectionReturnValue) => new Set(elements.map((element) => element.id()));
  notesOf(cy).lit = { chosen: idsOf(chosen), near: idsOf(near) };
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
