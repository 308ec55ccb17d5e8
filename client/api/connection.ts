import { createStore } from 'zustand/vanilla';

/** Whether the last request found no server. Every request that reaches it says so again. */
export const connectionStore = createStore<{ readonly isLost: boolean }>(() => ({ isLost: false }));
