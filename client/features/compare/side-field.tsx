import { Group, Select, TextInput } from '@mantine/core';
import type { Job, SceneHead } from '#domain';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../state/compared-side.ts';

/** Chooses one side of a comparison. */
export function SideField(props: {
  readonly label: string;
  readonly side: Side;
  /** Where a day is first asked for. */
  readonly day: string;
  readonly scenes: readonly SceneHead[];
  readonly jobs: readonly Job[];
  readonly onChange: (side: Side) => void;
}) {
  const { t, i18n } = useTranslation();
  const { label, side, day, scenes, jobs, onChange } = props;
  const when = (instant: string) =>
    new Date(instant).toLocaleString(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  const choose = (value: string) => {
    const [kind, id = ''] = value.split(' ');
    if (kind === 'kept') onChange({ kind, id });
    else if (kind === 'before') onChange({ kind, job: id });
    else if (kind === 'known' || kind === 'until') onChange({ kind, day: 'day' in side ? side.day : day });
    else onChange({ kind: 'present' });
  };
  const data = [
    { value: 'present', label: t('work.side.present') },
    { value: 'known', label: t('work.side.known') },
    { value: 'until', label: t('work.side.until') },
    ...scenes.map(({ id, name }) => ({ value: `kept ${id}`, label: t('work.side.kept', { name }) })),
    ...jobs.map(({ id, createdAt }) => ({
      value: `before ${id}`,
      label: t('work.side.before', { when: when(createdAt) }),
    })),
  ];
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Select
        size="xs"
        flex={1}
        label={label}
        allowDeselect={false}
        data={data}
        value={valueOf(side)}
        onChange={(value) => value !== null && choose(value)}
      />
      {'day' in side && (
        <TextInput
          size="xs"
          type="date"
          w={140}
          aria-label={t('work.side.day', { side: label })}
          value={side.day}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            if (chosen !== '') onChange({ ...side, day: chosen });
          }}
        />
      )}
    </Group>
  );
}

function valueOf(side: Side): string {
  if (side.kind === 'kept') return `kept ${side.id}`;
  if (side.kind === 'before') return `before ${side.job}`;
  return side.kind;
}
