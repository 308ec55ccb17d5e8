import { Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { GraphNode } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../state/properties.ts';
import { Offices } from './offices.tsx';
import { Surfaces } from './surfaces.tsx';

/** Other names shown before one asks for all. */
const SHOWN = 8;

/** Offices and other names of an entity, in whatever script, and how articles write them. */
export function EntityFacts({ node }: { readonly node: GraphNode }) {
  return (
    <>
      {node.kind === 'Person' && <Offices person={node.id} />}
      <OtherNames node={node} />
      {node.kind !== 'Article' && <Surfaces id={node.id} />}
    </>
  );
}

function OtherNames({ node }: { readonly node: GraphNode }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const aliases = listOf(node, 'aliases').filter((alias) => alias !== node.name);
  if (aliases.length === 0) return undefined;
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('details.otherNames')}
      </Text>
      <Group gap={4}>
        {aliases.slice(0, isOpen ? undefined : SHOWN).map((alias) => (
          <Badge key={alias} variant="default" tt="none" fw={400} size="md">
            {alias}
          </Badge>
        ))}
        {aliases.length > SHOWN && (
          <UnstyledButton fz="xs" c="dimmed" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('evidence.fewerNames') : t('evidence.moreNames', { n: aliases.length - SHOWN })}
          </UnstyledButton>
        )}
      </Group>
    </Stack>
  );
}
