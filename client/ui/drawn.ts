import { createContext, useContext } from 'react';
import type { DrawnGraph } from '../state/drawn-graph.ts';

const Drawn = createContext<DrawnGraph>({ nodes: [], edges: [], ties: [], events: [] });

/** The graph as drawn now, worked out once for all that show it. */
export const DrawnProvider = Drawn.Provider;
export const useDrawn = () => useContext(Drawn);
