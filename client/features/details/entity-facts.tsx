import { Badge, Group, Stack, Text } from '@mantine/core';
import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../state/properties.ts';

/** The other names an entity goes by, in whatever script. */
export function EntityFacts({ node }: { readonly node: GraphNode }) {
  const { t } = useTranslation();
  const aliases = listOf(node, 'aliases').filter((alias) => alias !== node.name);
  if (aliases.length === 0) return undefined;
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('details.otherNames')}
      </Text>
      <Group gap={4}>
        {aliases.slice(0, 16).map((alias) => (
          <Badge key={alias} variant="default" tt="none" fw={400} size="md">
            {alias}
          </Badge>
        ))}
        {aliases.length > 16 && (
          <Text size="xs" c="dimmed">
            +{aliases.length - 16}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
