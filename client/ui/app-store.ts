import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from '../state/store.ts';

const Store = createContext<AppStore | undefined>(undefined);

export const AppStoreProvider = Store.Provider;

export function useAppStore(): AppStore {
  const store = useContext(Store);
  if (store === undefined) throw new Error('useAppStore is used outside AppStoreProvider');
  return store;
}

export function useApp<Selected>(select: (state: AppState) => Selected): Selected {
  return useStore(useAppStore(), select);
}

export const useScene = () => useApp(({ history }) => history.present.state);
