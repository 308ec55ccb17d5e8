import { Badge } from '@mantine/core';
import type { EventStatus } from '#domain';
import { useTranslation } from 'react-i18next';

const COLOURS: Readonly<Record<EventStatus, string>> = {
  occurred: 'teal',
  planned: 'blue',
  alleged: 'orange',
  denied: 'red',
};

export function StatusBadge(props: { readonly status: EventStatus; readonly size?: string }) {
  const { t } = useTranslation();
  const { status, size = 'md' } = props;
  return (
    <Badge
      variant={status === 'occurred' ? 'light' : 'outline'}
      color={COLOURS[status]}
      size={size}
      tt="none"
      fw={500}
      style={status === 'occurred' ? undefined : { borderStyle: 'dashed' }}
    >
      {t(`status.${status}`)}
    </Badge>
  );
}
