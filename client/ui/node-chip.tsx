import { Text, UnstyledButton } from '@mantine/core';
import type { GraphNode } from '#domain';
import { nameOf } from '../state/language.ts';
import { eventTypeOf } from '../state/properties.ts';
import { useApp } from './app-store.ts';
import { KindMark } from './kind-mark.tsx';
import classes from './node-chip.module.css';

/** A node's name that selects it. */
export function NodeChip(props: { readonly node: GraphNode; readonly note?: string | undefined }) {
  const { node, note } = props;
  const names = useApp((state) => state.nameLanguage);
  const select = useApp((state) => state.select);
  return (
    <UnstyledButton className={classes['chip']} onClick={() => select(node.id)}>
      <KindMark kind={node.kind} type={eventTypeOf(node)} size={16} />
      <Text size="sm" component="span">
        {nameOf(node, names)}
      </Text>
      {note !== undefined && (
        <Text size="xs" c="dimmed" component="span">
          {note}
        </Text>
      )}
    </UnstyledButton>
  );
}
