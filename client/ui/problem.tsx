import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { MailuoError, messageOf } from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows what failed, and the server's own words on it, which say what to do next; `children` are other ways on. */
export function Problem(props: {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { error, onRetry, children } = props;
  const fields = error instanceof MailuoError ? (error.details.fields ?? []) : [];
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={error instanceof MailuoError ? t(`problem.${error.code}`) : t('state.errorTitle')}
    >
      <Stack gap="xs">
        <Text size="sm">{messageOf(error)}</Text>
        {fields.map(({ path, message }) => (
          <Text key={path} size="xs">
            <Code>{path}</Code> {message}
          </Text>
        ))}
        {(onRetry !== undefined || children !== undefined) && (
          <Group gap="xs">
            {onRetry !== undefined && (
              <Button size="compact-xs" variant="light" color="red" onClick={onRetry}>
                {t('state.retry')}
              </Button>
            )}
            {children}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
