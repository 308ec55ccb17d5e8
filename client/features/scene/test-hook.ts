import type { GraphControls, Placed } from '../../graph/graph-view.ts';

declare global {
  interface Window {
    /** What is drawn and where, for tests in a browser; only with `?test=1`. */
    mailuo?: { readonly positions: () => readonly Placed[] };
  }
}

/** A canvas cannot be asked what it shows, so that tests get to know it from here. */
export function exposeToTests(controls: GraphControls | undefined): void {
  if (!new URLSearchParams(window.location.search).has('test')) return;
  window.mailuo = { positions: () => controls?.positions() ?? [] };
}
