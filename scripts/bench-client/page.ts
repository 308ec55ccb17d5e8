/* Runs in the browser: draws one graph with one library and times what the mouse does to it. `scripts/bench-client.ts`
   calls `measure`, holds the button down, and asks `turn` what moving it costs. */
import { arrangedGrid, type Drawn } from './drawn.ts';
import { layoutGraphOf } from '../../client/graph/layouts/layout-graph.ts';
import { createLayoutRunner } from '../../client/graph/layouts/run-layout.ts';
import { drawOurs } from './ours.ts';
import { drawNothing } from './nothing.ts';
import { drawPlain } from './plain.ts';
import { drawSigma } from './sigma.ts';
import { randomGraph } from './random-graph.ts';

const LIBRARIES = { nothing: drawNothing, plain: drawPlain, ours: drawOurs, sigma: drawSigma } as const;

export interface FirstFigures {
  readonly firstPaintMs: number;
  readonly completeMs: number;
  /** The longest time in which the page could not answer, from the start to completeness. */
  readonly longestTaskMs: number;
}

let drawn: Drawn | undefined;
let longest = 0;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ entryTypes: ['longtask'] });

async function measure(library: keyof typeof LIBRARIES, size: number): Promise<FirstFigures> {
  drawn?.close();
  const graph = randomGraph(size);
  const places = arrangedGrid(graph);
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;inset:0';
  document.body.replaceChildren(container);
  await settled(3);
  longest = 0;
  const start = performance.now();
  drawn = LIBRARIES[library](container, graph, places);
  await drawn.painted;
  await settled(1);
  const firstPaintMs = performance.now() - start;
  await drawn.complete;
  await settled(1);
  const completeMs = performance.now() - start;
  // Lettering that comes after the drawing is not to be counted as panning.
  await idle();
  return { firstPaintMs, completeMs, longestTaskMs: longest };
}

interface FrameFigures {
  readonly meanMs: number;
  readonly worstMs: number;
}

/**
 * Moves the mouse, or turns its wheel, once a frame, as fast as frames come: each turn changes the picture, and the next
 * waits until the frame that it brought about was handed over. From here, as the way from the test to the page takes
 * longer than a frame. For a pan the button is held down already.
 */
async function turn(kind: Kind, turns: number): Promise<FrameFigures> {
  const [x, y] = PLACES[kind];
  const target = document.elementFromPoint(x, y) ?? document.body;
  const taken: number[] = [];
  await nextFrame();
  for (let nth = 1; nth <= turns; nth += 1) {
    const start = performance.now();
    target.dispatchEvent(eventFor(kind, nth, turns));
    await nextFrame();
    taken.push(performance.now() - start);
  }
  return { meanMs: taken.reduce((sum, ms) => sum + ms, 0) / turns, worstMs: Math.max(...taken) };
}

/** A little to and fro; a screen and a half one way and back again; in and out. */
type Kind = 'pan' | 'roam' | 'zoom';

/** By a corner in which no node lies; over the middle. */
const PLACES = { pan: [8, 8], roam: [8, 8], zoom: [720, 450] } as const;

function eventFor(kind: Kind, nth: number, turns: number): Event {
  if (kind === 'zoom') return wheeled(nth, turns);
  return moved(nth < turns / 2 ? nth : turns - nth, kind === 'pan' ? 4 : 4320 / turns);
}

/** So many steps from the corner. */
function moved(steps: number, step: number): MouseEvent {
  const [x, y] = PLACES.pan;
  const by = step * steps;
  return new MouseEvent('mousemove', {
    ...{ clientX: x + by, clientY: y + by / 2, buttons: 1, which: 1, bubbles: true, cancelable: true },
  });
}

/** Some turns in, as many out. */
function wheeled(nth: number, turns: number): WheelEvent {
  const [clientX, clientY] = PLACES.zoom;
  const deltaY = nth <= turns / 2 ? -20 : 20;
  return new WheelEvent('wheel', { clientX, clientY, deltaY, bubbles: true, cancelable: true });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

async function settled(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Until the page has had nothing to do for a while. */
async function idle(): Promise<void> {
  let quiet = 0;
  for (let nth = 0; nth < 200 && quiet < 12; nth += 1) {
    const start = performance.now();
    await settled(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    quiet = performance.now() - start < 130 ? quiet + 1 : 0;
  }
}

/** Milliseconds by the clock until the client's worker has laid the graph out, and the longest that the page was held up. */
async function layOut(size: number): Promise<{ readonly layoutMs: number; readonly longestTaskMs: number }> {
  const graph = layoutGraphOf(randomGraph(size), { pinned: new Map(), isPortrait: false });
  const runner = createLayoutRunner();
  longest = 0;
  const start = performance.now();
  await runner.run(
    () => ({ layout: 'force', graph }),
    () => {},
  ).places;
  const layoutMs = performance.now() - start;
  runner.close();
  return { layoutMs, longestTaskMs: longest };
}

Object.assign(window, { measure, turn, idle, layOut });
