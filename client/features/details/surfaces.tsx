import { Group, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { NodeId } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { surfacesOf } from '../../state/surfaces.ts';
import { Problem } from '../../ui/problem.tsx';

/** Articles looked at: the most that the server gives at once. */
const ARTICLES = 500;

/** Why several mentions are one node: what stands in the articles, asked for when opened. */
export function Surfaces({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const found = useQuery({
    queryKey: ['surfaces', id],
    queryFn: () => api('neighbours', { id, types: ['MENTIONS'], limit: ARTICLES }),
    enabled: isOpen,
  });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap={4}>
      <UnstyledButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Group gap={4}>
          <Chevron size={13} aria-hidden />
          <Text size="xs" c="dimmed" fw={600}>
            {t('evidence.surfaces')}
          </Text>
        </Group>
      </UnstyledButton>
      {isOpen && found.isPending && <Skeleton h={40} />}
      {isOpen && found.isError && <Problem error={found.error} />}
      {isOpen && found.data !== undefined && (
        <Stack gap={2} data-testid="surfaces">
          <Text size="xs" c="dimmed">
            {t('evidence.surfacesAbout')}
          </Text>
          <Group gap={10}>
            {[...surfacesOf(found.data.edges)].map(([surface, count]) => (
              <Text key={surface} size="sm" component="span">
                {surface}{' '}
                <Text span size="xs" c="dimmed">
                  {count}
                </Text>
              </Text>
            ))}
          </Group>
          {found.data.remaining > 0 && (
            <Text size="xs" c="dimmed">
              {t('evidence.surfacesOf', {
                shown: found.data.total - found.data.remaining,
                total: found.data.total,
              })}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  );
}
