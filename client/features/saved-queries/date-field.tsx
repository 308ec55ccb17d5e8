import { ActionIcon, Popover, Skeleton, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patiently } from '../../api/patiently.ts';

const DateCalendar = lazy(
  patiently(async () => ({ default: (await import('./date-calendar.tsx')).DateCalendar })),
);

/** A date as exact as the reader knows it: typed as `2024`, `2024-10` or `2024-10-14`, or taken from a calendar. */
export function DateField(props: {
  readonly label: string;
  readonly size: 'sm';
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, onChange, ...rest } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <TextInput
      {...rest}
      label={label}
      value={value}
      inputMode="numeric"
      placeholder="2024-10-14"
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus withinPortal>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('queries.calendar', { name: label })}
              onClick={() => setOpen(!isOpen)}
            >
              <IconCalendar size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={<Skeleton w={250} h={280} />}>
              <DateCalendar
                value={value}
                onChoose={(chosen) => {
                  onChange(chosen);
                  setOpen(false);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
