import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import { gathered, type CellPart } from '../../state/result-cells.ts';
import { useApp } from '../../ui/app-store.ts';
import { NodeChip } from '../../ui/node-chip.tsx';
import { useSceneActions } from '../scene/scene-actions.ts';
import classes from './result-table.module.css';
import type { ResultWords } from './result-words.ts';

/** Parts of a list shown in one cell; the rest is counted. */
const MOST_PARTS = 6;

export function ResultCell(props: {
  readonly column: string;
  readonly parts: readonly CellPart[];
  readonly words: ResultWords;
}) {
  const { column, words } = props;
  const parts = gathered(props.parts);
  if (parts.length === 0) return <Text size="xs">–</Text>;
  const [first] = parts;
  if (parts.length === 1 && first?.part.kind === 'text')
    return <CellText text={words.text(column, first.part.text)} />;
  return (
    <span className={classes['parts']}>
      {parts.slice(0, MOST_PARTS).map(({ part, n }, index) =>
        part.kind === 'node' ? (
          <ResultNode key={part.node.id} node={part.node} />
        ) : (
          // Parts never change place.
          // oxlint-disable-next-line no-array-index-key
          <Text key={index} size="xs" component="span">
            {part.kind === 'edge' ? words.edges(part.type, n) : words.text(column, part.text)}
          </Text>
        ),
      )}
      {parts.length > MOST_PARTS && (
        <Text size="xs" c="dimmed" component="span">
          +{parts.length - MOST_PARTS}
        </Text>
      )}
    </span>
  );
}

/** Dates and numbers stay on one line. */
function CellText({ text }: { readonly text: string }) {
  return (
    <Text
      size="xs"
      className={text.length <= 12 ? classes['short'] : classes['text']}
      title={text.length > 60 ? text : undefined}
    >
      {text}
    </Text>
  );
}

/** Selects its node; one that is not in the scene can be added. */
function ResultNode({ node }: { readonly node: GraphNode }) {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const isIn = useApp(({ history }) => {
    const scene = history.present.state;
    return scene.nodes.has(node.id) && !scene.hidden.has(node.id);
  });
  const { add } = useSceneActions();
  const label = t('queries.addNode', { name: nameOf(node, names) });
  return (
    <Group gap={2} wrap="nowrap" component="span">
      <NodeChip node={node} />
      {!isIn && (
        <Tooltip label={label}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={20}
            aria-label={label}
            onClick={() => void add(node.id)}
          >
            <IconPlus size={13} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
}
