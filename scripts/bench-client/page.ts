/* Runs in the browser: draws one graph with one library and times what the mouse does to it. `scripts/bench-client.ts`
   calls `measure`, moves the mouse, and asks `frames` what it cost. */
import { arrangedGrid, type Drawn } from './drawn.ts';
import { drawOurs } from './ours.ts';
import { drawPlain } from './plain.ts';
import { drawSigma } from './sigma.ts';
import { randomGraph } from './random-graph.ts';

const LIBRARIES = { plain: drawPlain, ours: drawOurs, sigma: drawSigma } as const;

export interface FirstFigures {
  readonly firstPaintMs: number;
  readonly completeMs: number;
  /** The longest time in which the page could not answer, from the start to completeness. */
  readonly longestTaskMs: number;
}

let drawn: Drawn | undefined;
/** Milliseconds of each frame since they were last asked for. */
let spent: number[] = [];
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

/** What the frames since the last call cost, one for each turn of the mouse. */
function frames(): { readonly meanMs: number; readonly worstMs: number } {
  const taken = spent;
  spent = [];
  const sum = taken.reduce((total, ms) => total + ms, 0);
  return { meanMs: sum / taken.length, worstMs: Math.max(...taken) };
}

/** From the mouse event to the end of the frame that it brought about: drawing happens in a callback before ours. */
function timeFrame(): void {
  const start = performance.now();
  requestAnimationFrame(() => requestAnimationFrame(() => spent.push(performance.now() - start)));
}
for (const type of ['mousemove', 'wheel']) window.addEventListener(type, timeFrame, { capture: true });

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

/** Until what the last turn of the mouse brought about is on screen. */
async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

Object.assign(window, { measure, frames, frame, idle });
