/* Runs in the browser: draws one graph with one library and measures it. `scripts/bench-client.ts` calls `measure`. */
import { arrangedGrid, type Drawn } from './drawn.ts';
import { drawOurs } from './ours.ts';
import { drawPlain } from './plain.ts';
import { drawSigma } from './sigma.ts';
import { randomGraph } from './random-graph.ts';

const LIBRARIES = { plain: drawPlain, ours: drawOurs, sigma: drawSigma } as const;

export interface Figures {
  readonly firstPaintMs: number;
  readonly panMs: number;
  readonly zoomMs: number;
}

const FRAMES = 30;

async function measure(library: keyof typeof LIBRARIES, size: number): Promise<Figures> {
  const graph = randomGraph(size);
  const places = arrangedGrid(graph);
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;inset:0';
  document.body.replaceChildren(container);
  await frame();
  const start = performance.now();
  const drawn: Drawn = LIBRARIES[library](container, graph, places);
  await drawn.painted;
  await frame();
  const firstPaintMs = performance.now() - start;
  // Labels and icons that come after the first paint are not to be counted as panning.
  await new Promise((resolve) => setTimeout(resolve, 600));
  const panMs = await meanFrame((nth) => drawn.pan(nth % 20 < 10 ? 12 : -12));
  const zoomMs = await meanFrame((nth) => drawn.zoom(nth % 20 < 10 ? 1.04 : 1 / 1.04));
  drawn.close();
  return { firstPaintMs, panMs, zoomMs };
}

async function meanFrame(move: (nth: number) => void): Promise<number> {
  const start = performance.now();
  for (let nth = 0; nth < FRAMES; nth += 1) {
    move(nth);
    await frame();
  }
  return (performance.now() - start) / FRAMES;
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(window, { measure });
