import { Menu, type MenuProps } from '@mantine/core';
import { cloneElement, useEffect, useRef, useState, type ReactNode } from 'react';
import type { MenuButton } from './late-menu.tsx';

/** The full form of a `LateMenu`: opens as soon as it is there, and gives the focus back to its button. */
export function OpenedMenu(
  props: Omit<MenuProps, 'children'> & { readonly button: MenuButton; readonly children: ReactNode },
) {
  const { button, children, ...rest } = props;
  const [isOpen, setOpen] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  // The focus is first on the button, where it goes back to when the menu is closed.
  useEffect(() => {
    target.current?.focus();
    const opening = requestAnimationFrame(() => setOpen(true));
    return () => cancelAnimationFrame(opening);
  }, []);
  return (
    <Menu position="bottom-end" shadow="md" {...rest} opened={isOpen} onChange={setOpen}>
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
