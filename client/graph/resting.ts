import type { Core } from 'cytoscape';
import { whenIdle } from './when-idle.ts';

/** Milliseconds after which the view counts as at rest. */
const REST = 110;
/** Milliseconds that the work may wait for an idle moment. */
const LATEST = 300;

export interface Rest {
  /** Something changed: runs once nothing has for a moment. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Runs the work after each change of the view, but never while the view changes or a button is held down on it. */
export function whenAtRest(
  cy: Core,
  { container, isLarge }: { readonly container: HTMLElement; readonly isLarge: boolean },
  work: () => void,
): Rest {
  const listeners = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let isHeld = false;
  const refresh = () => {
    changes += 1;
    const seen = changes;
    clearTimeout(timer);
    const run = () => {
      if (seen === changes && !isHeld && !cy.destroyed()) work();
    };
    timer = setTimeout(
      // A slow frame lasts longer than the rest: only where the next brings no change has the view stopped.
      () => requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(run, LATEST))),
      REST,
    );
  };
  const { signal } = listeners;
  container.addEventListener('pointerdown', () => void (isHeld = true), { signal, capture: true });
  for (const type of ['pointerup', 'pointercancel', 'blur'])
    window.addEventListener(
      type,
      () => {
        if (!isHeld) return;
        isHeld = false;
        refresh();
      },
      { signal, capture: true },
    );
  cy.on('viewport resize', refresh);
  cy.on(isLarge ? 'dragfree' : 'dragfree mouseover mouseout', 'node', refresh);
  return {
    refresh,
    close: () => {
      changes += 1;
      clearTimeout(timer);
      listeners.abort();
    },
  };
}
