import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './scene.module.css';

/** A button of the toolbar. */
export function Tool(props: {
  readonly label: string;
  readonly isOff?: boolean;
  /** Of a tool that stays in hand: whether it is. */
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const { label, isOff = false, isOn, onClick, children } = props;
  return (
    <Tooltip label={label} position="right">
      <ActionIcon
        variant={isOn === true ? 'light' : 'subtle'}
        color={isOn === true ? 'ink' : 'gray'}
        size="lg"
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        className={classes['tool'] ?? ''}
        disabled={isOff}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** A button of the toolbar that opens a menu. */
export function ToolMenu(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Menu position="right-start" shadow="md" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={props.label} title={props.label}>
          {props.icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{props.children}</Menu.Dropdown>
    </Menu>
  );
}
