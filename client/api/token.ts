import { createStore } from 'zustand/vanilla';

const KEY = 'mailuo-token';

interface TokenState {
  /** Kept for as long as the tab is open. */
  readonly token: string | undefined;
  /** Whether the server asks for one. */
  readonly isWanted: boolean;
}

/** The token of this tab and whether the reader is being asked for one. */
export const tokenStore = createStore<TokenState>(() => ({ token: kept(), isWanted: false }));

/** Takes what the reader entered; undefined means that she would rather not. */
export function giveToken(token: string | undefined): void {
  if (token !== undefined) globalThis.sessionStorage?.setItem(KEY, token);
  tokenStore.setState({ token: token ?? tokenStore.getState().token, isWanted: false });
}

/** Another token than the one that was refused, asked from the reader unless she gave it meanwhile; undefined if none. */
export function anotherToken(refused: string | undefined): Promise<string | undefined> {
  const { token } = tokenStore.getState();
  if (token !== refused) return Promise.resolve(token);
  tokenStore.setState({ isWanted: true });
  return new Promise((resolve) => {
    const stop = tokenStore.subscribe((state) => {
      if (state.isWanted) return;
      stop();
      resolve(state.token === refused ? undefined : state.token);
    });
  });
}

function kept(): string | undefined {
  return globalThis.sessionStorage?.getItem(KEY) ?? undefined;
}
