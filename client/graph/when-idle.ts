/** Runs something once the page has nothing better to do, `latest` milliseconds from now at the latest. */
export function whenIdle(run: () => void, latest: number): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: latest });
  else setTimeout(run);
}
