import { Drawer, type DrawerProps } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useCallback, useRef } from 'react';
import { isListOrCalendarOpen } from './escape.ts';

/** A drawer that leaves the scene in reach. Escape closes it only where nothing lies above it: a calendar, a list, a menu or a
 *  dialog opened from within goes first. */
export function SideDrawer({ children, ...rest }: DrawerProps) {
  const { opened, onClose } = rest;
  const content = useRef<HTMLDivElement | null>(null);
  // Opened by a key, it is where the tab key goes on; what has the focus, such as the drawing or a field, keeps it.
  const take = useCallback((element: HTMLDivElement | null) => {
    content.current = element;
    if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  }, []);
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !opened) return;
      if (isListOrCalendarOpen() || !isOnTop(content.current) || keepsEscape(event.target)) return;
      event.stopPropagation();
      onClose();
    },
    { capture: true },
  );
  return (
    <Drawer {...rest} withOverlay={false} lockScroll={false} trapFocus={false} closeOnEscape={false}>
      <div ref={take} tabIndex={-1} style={{ height: '100%', outline: 'none' }}>
        {children}
      </div>
    </Drawer>
  );
}

/** The dialog that was opened last stands last in the document. */
function isOnTop(content: HTMLElement | null): boolean {
  return [...document.querySelectorAll('[aria-modal="true"]')].at(-1)?.contains(content) === true;
}

/** Such as the editor, where Escape closes the list of completions. */
function keepsEscape(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['mantineStopPropagation'] === 'true';
}
