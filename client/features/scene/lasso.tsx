import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../graph/box.ts';
import { picking } from '../../state/picking.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import classes from './canvas.module.css';

/** Lies over the drawing while the reader draws an outline by hand; what lies within is picked. */
export function Lasso({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const controls = useControls();
  const [outline, setOutline] = useState<readonly Point[]>([]);
  const pointOf = ({ nativeEvent }: React.PointerEvent): Point => ({
    x: nativeEvent.offsetX,
    y: nativeEvent.offsetY,
  });
  return (
    <svg
      className={classes['lasso']}
      role="img"
      aria-label={t('canvas.lassoAbout')}
      data-testid="lasso"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setOutline([pointOf(event)]);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0 && outline.length > 0) setOutline([...outline, pointOf(event)]);
      }}
      onPointerUp={() => {
        const { picked, pick } = store.getState();
        const caught = (controls?.nodesWithin(outline) ?? []).filter((id) => !picked.has(id));
        if (caught.length > 0) pick(picking({ picked, selected: undefined }, caught));
        onDone();
      }}
    >
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
