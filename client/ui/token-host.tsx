import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { patiently } from '../api/patiently.ts';
import { tokenStore } from '../api/token.ts';

const TokenDialog = lazy(
  patiently(async () => ({
    default: (await import('../features/token/token-dialog.tsx')).TokenDialog,
  })),
);

/** Loads the dialog when the server asks for a token for the first time. */
export function TokenHost() {
  const isWanted = useStore(tokenStore, (state) => state.isWanted);
  if (!isWanted) return undefined;
  return (
    <Suspense>
      <TokenDialog />
    </Suspense>
  );
}
