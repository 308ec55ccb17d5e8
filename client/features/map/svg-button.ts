import type { KeyboardEvent, MouseEvent } from 'react';

/** What makes a shape a button: for pointers, keys and screen readers alike. */
export function buttonProps(label: string, isChosen: boolean, onPress: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    'aria-pressed': isChosen,
    onClick: (event: MouseEvent) => {
      // The map under it takes a click for none of its marks.
      event.stopPropagation();
      onPress();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPress();
    },
  };
}
