import { createStore } from 'zustand/vanilla';

/** Whether the dialog that takes the graph out is open. */
export const exportStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
