import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { patiently } from '../../api/patiently.ts';
import { useApp } from '../../ui/app-store.ts';
import { guideStore } from './guide-store.ts';

const Guide = lazy(patiently(async () => ({ default: (await import('./guide.tsx')).Guide })));

/** Begins the tour once there is something to point at. */
export function GuideHost() {
  const isOpen = useStore(guideStore, (state) => state.isOpen);
  const isReady = useApp(({ loading }) => loading.kind !== 'busy');
  if (!isOpen || !isReady) return undefined;
  return (
    <Suspense>
      <Guide />
    </Suspense>
  );
}
