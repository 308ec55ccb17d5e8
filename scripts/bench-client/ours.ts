import { isLargeDrawing, openDrawing } from '../../client/graph/drawing.ts';
import type { GraphViewProps } from '../../client/graph/graph-view.ts';
import type { Draw } from './drawn.ts';

/** The drawing of the client, without the page around it. */
export const drawOurs: Draw = (container, elements, places) => {
  const nothing = () => {};
  const props: GraphViewProps = {
    ...{ elements, places, pinned: new Set<string>(), picked: new Set<string>(), sceneKey: 'bench' },
    ...{ layout: 'force', scheme: 'light', webgl: false, selected: undefined, changes: undefined, label: '' },
    ...{ onSelect: nothing, onPick: nothing, onExpand: nothing, onMenu: nothing, onPlaced: nothing },
    ...{ onLayout: nothing, onNoWebgl: nothing, onReady: nothing },
  };
  const drawing = openDrawing(
    container,
    { current: props },
    { webgl: false, isLarge: isLargeDrawing(elements) },
  );
  drawing.update();
  return {
    painted: drawing.painted,
    complete: drawing.complete(),
    close: () => drawing.close(),
  };
};
