import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import { edgeDefinition, nodeDefinition } from './exchange.ts';
import type { Roster } from './roster.ts';

/** So many stay in Cytoscape that the pointer has left. */
const MOST_LEFT = 60;
/** Lines that are drawn along with a node that is dragged, at most. */
const MOST_LINES = 60;

/** What the pointer meets in a large drawing, put into Cytoscape when it does: there is nothing else in it. */
export interface Touched {
  readonly node: (id: string) => SingularElementArgument | undefined;
  readonly line: (id: string) => SingularElementArgument | undefined;
  /** With its lines and the nodes at their other ends, to be drawn while it is dragged. */
  readonly withLines: (id: string) => void;
  /** They lie where the roster has them. */
  readonly follow: () => void;
  /** Other things are drawn: all go, unless the reader holds one. */
  readonly clear: () => void;
}

export function createTouched(cy: Core, roster: Roster): Touched {
  const forget = () => {
    if (cy.elements(':grabbed').nonempty()) return;
    const left = cy.elements();
    if (left.length > MOST_LEFT) left.slice(0, left.length - MOST_LEFT / 2).remove();
  };
  const put = (definitions: readonly ElementDefinition[]) => {
    const fresh = definitions.filter(({ data: { id = '' } }) => cy.getElementById(id).empty());
    if (fresh.length > 0) cy.batch(() => void cy.add(fresh));
  };
  const nodes = (ids: ReadonlySet<string>) =>
    roster
      .elements()
      .nodes.filter(({ id }) => ids.has(id))
      .map((node) => nodeDefinition({ ...node, parent: undefined }, roster.placeOf(node.id)));
  const lines = (edges: ReturnType<Roster['elements']>['edges']) => {
    put(nodes(new Set(edges.flatMap(({ source, target }) => [source, target]))));
    put(edges.map(edgeDefinition));
  };
  return {
    node: (id) => {
      forget();
      put(nodes(new Set([id])));
      return cy.getElementById(id)[0];
    },
    line: (id) => {
      forget();
      lines(roster.elements().edges.filter((edge) => edge.id === id));
      return cy.getElementById(id)[0];
    },
    withLines: (id) =>
      lines(
        roster
          .elements()
          .edges.filter(({ source, target }) => source === id || target === id)
          .slice(0, MOST_LINES),
      ),
    follow: () =>
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          const place = roster.placeOf(node.id());
          if (place !== undefined && !node.grabbed()) node.position({ ...place });
        });
      }),
    clear: () => {
      if (cy.elements(':grabbed').empty()) cy.elements().remove();
    },
  };
}
