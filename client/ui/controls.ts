import { createContext, useContext } from 'react';
import type { GraphControls } from '../graph/graph-view.ts';

const Controls = createContext<GraphControls | undefined>(undefined);

/** The drawing's controls; undefined until it stands, and in the list view. */
export const ControlsProvider = Controls.Provider;
export const useControls = () => useContext(Controls);
