import type { Draw } from './drawn.ts';

/** A coloured box that is moved: what a frame of this browser costs at least. */
export const drawNothing: Draw = (container) => {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;inset:40%;background:#3d8fcc;will-change:transform';
  container.append(box);
  let shift = 0;
  const move = () => {
    shift = (shift + 3) % 60;
    box.style.transform = `translate(${shift}px, 0)`;
  };
  for (const type of ['mousemove', 'wheel']) container.addEventListener(type, move);
  return { painted: Promise.resolve(), complete: Promise.resolve(), close: () => box.remove() };
};
