import cytoscape, {
  type Core,
  type ElementDefinition,
  type NodeSingular,
  type StylesheetJson,
} from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef } from 'react';
import type { Elements } from './elements.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { GraphControls, GraphViewProps, Placed } from './graph-view.ts';
import { placeNewcomers, type Box, type Point } from './placing.ts';
import { SURFACES } from './palette.ts';
import { separated } from './separating.ts';
import { withFixedChance } from './seeded.ts';
import { styleFor } from './style.ts';
import type { LayoutId } from '../state/layout-ids.ts';

cytoscape.use(fcose);

type Input = Pick<GraphViewProps, 'elements' | 'placeKey'>;

export function CytoscapeView(props: GraphViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    const open = openDrawing(container.current, latest);
    drawing.current = open;
    latest.current.onReady(open.controls);
    return () => {
      latest.current.onReady(undefined);
      open.close();
    };
  }, []);

  const { elements, placeKey, scheme, selected } = props;
  useEffect(() => drawing.current?.paint(scheme), [scheme]);
  useEffect(() => {
    drawing.current?.update({ elements, placeKey });
    drawing.current?.mark(latest.current.selected);
  }, [elements, placeKey]);
  useEffect(() => drawing.current?.mark(selected), [selected]);

  return (
    <div
      ref={container}
      role="img"
      aria-label={props.label}
      data-testid="drawing"
      style={{ position: 'absolute', inset: 0 }}
    />
  );
}

interface Drawing {
  readonly controls: GraphControls;
  readonly update: (input: Input) => void;
  readonly paint: (scheme: 'light' | 'dark') => void;
  readonly mark: (selected: string | undefined) => void;
  readonly close: () => void;
}

function openDrawing(container: HTMLElement, latest: { readonly current: GraphViewProps }): Drawing {
  const placesByKey = new Map<string, Map<string, Point>>();
  const cy = cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 4,
    selectionType: 'single',
    boxSelectionEnabled: false,
    // Panning over thousands of edges gains two to six times the frame rate by these.
    textureOnViewport: latest.current.elements.edges.length > 1500,
    hideEdgesOnViewport: latest.current.elements.edges.length > 1500,
  });
  listen(cy, latest);
  let drawnKey = '';

  const remember = () => {
    if (drawnKey === '') return;
    const places = placesByKey.get(drawnKey) ?? new Map<string, Point>();
    cy.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
    placesByKey.set(drawnKey, places);
  };
  const arrange = (layout: LayoutId) => {
    runLayout(cy, { ...latest.current, layout });
    fit(cy);
  };
  return {
    controls: {
      fit: () => fit(cy),
      zoomBy: (factor) => {
        cy.scratch('isFitted', false);
        const centre = { x: cy.width() / 2, y: cy.height() / 2 };
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre });
      },
      centreOn: (id) => centreOn(cy, id),
      arrange,
      toPng: (scheme) => toPng(cy, scheme, latest.current.scheme),
      positions: () => placedIn(cy),
    },
    update: (input) => {
      remember();
      const places = placesByKey.get(input.placeKey) ?? new Map<string, Point>();
      const isAnotherScene = input.placeKey !== drawnKey;
      drawnKey = input.placeKey;
      exchange(cy, input.elements);
      const homeless = cy
        .nodes()
        .filter((node) => !places.has(node.id()))
        .nodes();
      cy.nodes().forEach((node) => void node.position(places.get(node.id()) ?? { x: 0, y: 0 }));
      if (homeless.length > cy.nodes().length / 2) runLayout(cy, latest.current);
      else
        settle(
          cy,
          homeless.map((node) => node),
        );
      if (isAnotherScene || homeless.length > cy.nodes().length / 2) fit(cy);
    },
    paint: (scheme) => void cy.style(toStylesheet(scheme, cy.width())),
    mark: (selected) => {
      mark(cy, selected);
      reveal(cy, selected);
    },
    close: () => cy.destroy(),
  };
}

function listen(cy: Core, latest: { readonly current: GraphViewProps }): void {
  cy.on('tap', (event) => {
    if (event.target === cy) latest.current.onSelect(undefined);
  });
  cy.on('tap', 'node', (event) => latest.current.onSelect(String(event.target.id())));
  cy.on('dbltap', 'node', (event) => latest.current.onExpand(String(event.target.id())));
  cy.on('tap', 'edge', (event) => {
    const { id, type, source, target } = event.target.data();
    const eventEnd = [source, target].find((end) => String(end).startsWith('event/'));
    latest.current.onSelect(String(type === 'TIE' ? id : (eventEnd ?? source)));
  });
  // The details panel takes room from the drawing just when something was selected: what was fitted stays fitted.
  cy.on('resize', () => {
    if (cy.scratch('isFitted') === true) fit(cy);
    else reveal(cy, latest.current.selected);
  });
  cy.on('dragpan scrollzoom pinchzoom', () => void cy.scratch('isFitted', false));
  cy.on('mouseover', 'node, edge', (event) => {
    event.target.closedNeighborhood?.().addClass('near');
    cy.container()?.style.setProperty('cursor', 'pointer');
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.elements('.near').removeClass('near');
    cy.container()?.style.removeProperty('cursor');
  });
}

/** Puts in what is new, takes out what is gone, and updates the rest, in one batch. */
function exchange(cy: Core, { nodes, edges }: Elements): void {
  const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
  const added: ElementDefinition[] = [];
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const data of [...nodes, ...edges]) {
      const known = cy.getElementById(data.id);
      if (known.nonempty()) known.data({ ...data });
      else added.push({ group: 'source' in data ? 'edges' : 'nodes', data: { ...data } });
    }
    cy.add(added);
  });
}

function runLayout(
  cy: Core,
  { elements, dates, layout }: Pick<GraphViewProps, 'elements' | 'dates' | 'layout'>,
): void {
  const chosen = LAYOUTS.find(({ id }) => id === layout);
  if (chosen === undefined || elements.nodes.length === 0) return;
  const plan = chosen.plan(elements, { dates, isPortrait: cy.height() > cy.width() * 1.15 });
  if (plan.kind === 'engine') withFixedChance(() => cy.layout(plan.options).run());
  else cy.nodes().positions((node) => plan.places.get(node.id()) ?? { x: 0, y: 0 });
  if (plan.kind === 'engine') spread(cy);
}

/** Moves what still overlaps apart, labels included. */
function spread(cy: Core): void {
  const nodes = cy.nodes().map((node) => node);
  const boxes = nodes.map(boxOf);
  separated(boxes).forEach((point, index) => {
    const [node, box] = [nodes[index], boxes[index]];
    if (node !== undefined && box !== undefined) node.shift({ x: point.x - box.x, y: point.y - box.y });
  });
}

/** Finds places for new nodes without moving an old one. */
function settle(cy: Core, newcomers: readonly NodeSingular[]): void {
  const ids = new Set(newcomers.map((node) => node.id()));
  const placed = new Map(
    cy
      .nodes()
      .filter((node) => !ids.has(node.id()))
      .nodes()
      .map((node) => [node.id(), boxOf(node)]),
  );
  const boxes = new Map(newcomers.map((node) => [node, boxOf(node)]));
  const found = placeNewcomers(
    placed,
    [...boxes].map(([node, { halfWidth, halfHeight }]) => {
      const neighbours = node
        .neighborhood()
        .nodes()
        .map((neighbour) => neighbour.id());
      return { id: node.id(), halfWidth, halfHeight, neighbours };
    }),
  );
  for (const [node, box] of boxes) {
    const place = found.get(node.id());
    if (place !== undefined) node.shift({ x: place.x - box.x, y: place.y - box.y });
  }
}

function boxOf(node: NodeSingular): Box {
  const { x1, y1, w, h } = node.boundingBox({ includeLabels: true, includeOverlays: false });
  return { x: x1 + w / 2, y: y1 + h / 2, halfWidth: w / 2, halfHeight: h / 2 };
}

function fit(cy: Core): void {
  if (cy.elements().empty()) return;
  cy.scratch('isFitted', true);
  cy.fit(undefined, Math.min(56, cy.width() / 12));
  if (cy.zoom() > 1.4) cy.zoom({ level: 1.4, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

function centreOn(cy: Core, id: string): void {
  const target = cy.getElementById(id);
  if (target.empty()) return;
  cy.scratch('isFitted', false);
  cy.animate({ center: { eles: target }, zoom: Math.max(cy.zoom(), 1.1), duration: 250 });
}

function mark(cy: Core, selected: string | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near faded');
    const target = selected === undefined ? cy.collection() : cy.getElementById(selected);
    if (target.empty()) return;
    const near = target.edges().connectedNodes().union(target.nodes().neighborhood());
    cy.elements().not(target).not(near).addClass('faded');
    near.addClass('near');
    target.addClass('chosen');
  });
}

/** Pans to what is selected where it lies outside the drawing area or under its rim. */
function reveal(cy: Core, id: string | undefined): void {
  const node = id === undefined ? undefined : cy.getElementById(id).nodes()[0];
  if (node === undefined) return;
  const { x, y } = node.renderedPosition();
  const rim = 48;
  const isInside = x > rim && y > rim && x < cy.width() - rim && y < cy.height() - rim;
  if (!isInside) cy.animate({ center: { eles: node }, duration: 200 });
}

function toPng(cy: Core, wanted: 'light' | 'dark', shown: 'light' | 'dark'): Blob {
  cy.style(toStylesheet(wanted, cy.width()));
  const picture = cy.png({ output: 'blob', full: true, scale: 2, bg: SURFACES[wanted].paper });
  cy.style(toStylesheet(shown, cy.width()));
  return picture;
}

function placedIn(cy: Core): readonly Placed[] {
  const nodes = cy.nodes().map((node) => ({
    id: node.id(),
    position: { ...node.position() },
    rendered: { ...node.renderedPosition() },
  }));
  const { x: left, y: top } = cy.pan();
  const edges = cy.edges().map((edge) => {
    const position = edge.midpoint();
    return {
      id: edge.id(),
      position,
      rendered: { x: position.x * cy.zoom() + left, y: position.y * cy.zoom() + top },
    };
  });
  return [...nodes, ...edges];
}

function toStylesheet(scheme: 'light' | 'dark', width: number): StylesheetJson {
  // Our rules are plain records; Cytoscape types every style name apart and checks them itself when it reads them.
  return styleFor(scheme, width < 600 ? 2 : 1) as unknown as StylesheetJson;
}
