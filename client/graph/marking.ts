import type { Core } from 'cytoscape';

export interface Marks {
  readonly selected: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

/** Fading all the rest of a large drawing would hold up the page. */
const MOST_TO_FADE = 2500;

export function mark(cy: Core, { selected, picked, pinned }: Marks): void {
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded').removeClass('chosen near kept faded');
    toggle(cy, 'picked', picked);
    toggle(cy, 'pinned', pinned);
    const target = selected === undefined ? cy.collection() : cy.getElementById(selected);
    if (target.empty()) return;
    const near = target.edges().connectedNodes().union(target.nodes().neighborhood());
    if (cy.elements().length <= MOST_TO_FADE)
      cy.elements('[kind], edge').not(target).not(near).addClass('faded');
    near.addClass('near kept');
    target.addClass('chosen');
  });
}

function toggle(cy: Core, name: string, ids: ReadonlySet<string>): void {
  cy.nodes(`.${name}`).forEach((node) => {
    if (!ids.has(node.id())) node.removeClass(name);
  });
  for (const id of ids) cy.getElementById(id).addClass(name);
}
