import { connectionStore } from './connection.ts';

/** Times that a part is asked for from a server that answers: after that it is gone, as when the page is of an older release. */
const MOST = 3;

/** A loader of a part of the page that waits while the server is away: a part that is missing would take the page with it. */
export function patiently<Part>(load: () => Promise<Part>): () => Promise<Part> {
  const ask = async (failures: number): Promise<Part> => {
    try {
      return await load();
    } catch (cause) {
      if (failures >= MOST) throw cause;
      // Who says so on the page also asks the server until it is there again.
      connectionStore.setState({ isLost: true });
      await untilFound();
      askAgainForStyles();
      return ask(failures + 1);
    }
  };
  return () => ask(0);
}

function untilFound(): Promise<void> {
  return new Promise((resolve) => {
    const end = connectionStore.subscribe(({ isLost }) => {
      if (isLost) return;
      end();
      resolve();
    });
  });
}

/** The bundler asks for a part's style sheet once only. */
function askAgainForStyles(): void {
  for (const link of globalThis.document?.querySelectorAll('link[rel="stylesheet"]') ?? [])
    if (link instanceof HTMLLinkElement && link.sheet === null) link.replaceWith(link.cloneNode());
}
