import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../graph/box.ts';
import type { Dot, GraphControls, InSight } from '../../graph/graph-view.ts';
import { useControls } from '../../ui/controls.ts';
import classes from './canvas.module.css';

const WIDTH = 168;
const HEIGHT = 112;

/** The whole drawing in small, with the part in sight framed; a click or a drag moves the view there. */
export function Minimap() {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = useRef<Scale>(undefined);
  const controls = useControls();
  useEffect(() => {
    if (controls === undefined) return undefined;
    let dots = document.createElement('canvas');
    const draw = (areMoved: boolean) => {
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      // While the view moves, thousands of dots stay where they are.
      if (areMoved) {
        dots = emptyPicture();
        const own = dots.getContext('2d');
        if (own !== null) scale.current = paintDots(own, controls.dots());
      }
      if (scale.current !== undefined)
        paintView(context, { dots, scale: scale.current, view: controls.inSight() });
    };
    draw(true);
    return controls.onChange(draw);
  }, [controls]);
  const follow = (event: React.PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0 || scale.current === undefined) return;
    moveTo(controls, scale.current, { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY });
  };
  return (
    <canvas
      ref={canvas}
      className={classes['minimap']}
      width={2 * WIDTH}
      height={2 * HEIGHT}
      style={{ width: WIDTH, height: HEIGHT }}
      role="img"
      aria-label={t('canvas.minimap')}
      data-testid="minimap"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
    />
  );
}

/** From the drawing's pixels to those of the small map. */
interface Scale {
  readonly factor: number;
  readonly left: number;
  readonly top: number;
}

function moveTo(controls: GraphControls | undefined, { factor, left, top }: Scale, { x, y }: Point): void {
  controls?.panTo({ x: x / factor + left, y: y / factor + top });
}

function emptyPicture(): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [2 * WIDTH, 2 * HEIGHT];
  return picture;
}

function paintDots(context: CanvasRenderingContext2D, dots: readonly Dot[]): Scale {
  const scale = scaleFor(dots);
  context.setTransform(2, 0, 0, 2, 0, 0);
  for (const { x, y, colour, size } of dots) {
    context.fillStyle = colour;
    const radius = Math.max(0.9, (size / 2) * scale.factor);
    context.fillRect(
      (x - scale.left) * scale.factor - radius,
      (y - scale.top) * scale.factor - radius,
      2 * radius,
      2 * radius,
    );
  }
  return scale;
}

function paintView(
  context: CanvasRenderingContext2D,
  { dots, scale, view }: { readonly dots: HTMLCanvasElement; readonly scale: Scale; readonly view: InSight },
): void {
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.drawImage(dots, 0, 0, WIDTH, HEIGHT);
  context.strokeStyle = '#d48f10';
  context.lineWidth = 1.5;
  const [left, top] = [(view.left - scale.left) * scale.factor, (view.top - scale.top) * scale.factor];
  context.strokeRect(left, top, view.width * scale.factor, view.height * scale.factor);
}

/** All dots with a rim around them, in the middle. */
function scaleFor(dots: readonly Point[]): Scale {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of dots) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  if (dots.length === 0) return { factor: 1, left: 0, top: 0 };
  const [width, height] = [bounds.right - bounds.left + 80, bounds.bottom - bounds.top + 80];
  const factor = Math.min(WIDTH / width, HEIGHT / height);
  return {
    factor,
    left: bounds.left - 40 - (WIDTH / factor - width) / 2,
    top: bounds.top - 40 - (HEIGHT / factor - height) / 2,
  };
}
