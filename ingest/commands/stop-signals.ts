export interface StopSignals {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/** The first SIGINT or SIGTERM asks for a stop after the batch in hand, the second ends the process at once. */
export function listenForStop(): StopSignals {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    console.error('\nStopping after the batch in hand; once more stops at once.');
    stop.abort();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: stop.signal,
    release: () => {
      for (const signal of signals) process.removeListener(signal, onSignal);
    },
  };
}
