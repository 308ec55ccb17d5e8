import { Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';

/** Milliseconds that the pointer rests on something before it is explained at length. */
const SLOW = 600;

/** Shows the hint of what the pointer is over: one host for all, so that the first screen waits for no floating widget. */
export function HintHost() {
  const [target, setTarget] = useState<HTMLElement>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (found: HTMLElement | undefined) => {
      clearTimeout(timer);
      if (found?.dataset['hintSlow'] === undefined) setTarget(found);
      else timer = setTimeout(() => setTarget(found), SLOW);
    };
    const over = ({ target: at, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(at instanceof Element)) return;
      show(at.closest<HTMLElement>('[data-hint]') ?? undefined);
    };
    const end = () => show(undefined);
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerdown', end);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerdown', end);
    };
  }, []);
  const label = target?.dataset['hint'];
  if (target === undefined || label === undefined) return undefined;
  return <Tooltip key={label} target={target} label={label} opened />;
}
