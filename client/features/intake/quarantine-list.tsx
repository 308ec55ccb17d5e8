import { Button, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { SetAside } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './intake.module.css';

const SHOWN = 50;

/** What was set aside, with where it stood and why. */
export function QuarantineList({ items }: { readonly items: readonly SetAside[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return undefined;
  return (
    <Stack gap={4} mt={6} align="flex-start">
      <Button
        size="compact-xs"
        variant="subtle"
        color="orange"
        aria-expanded={isOpen}
        leftSection={isOpen ? <IconChevronDown size={13} /> : <IconChevronRight size={13} />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('intake.quarantined', { count: items.length })}
      </Button>
      {isOpen &&
        items.slice(0, SHOWN).map(({ origin, stage, reason }) => (
          <div key={`${origin} ${reason}`} className={classes['aside']} data-testid="set-aside">
            <strong>{origin}</strong> · {t(`intake.stage.${stage}`)}
            <br />
            {reason}
          </div>
        ))}
      {isOpen && items.length > SHOWN && (
        <Text size="xs" c="dimmed">
          {t('intake.quarantinedMore', { n: items.length - SHOWN })}
        </Text>
      )}
    </Stack>
  );
}
