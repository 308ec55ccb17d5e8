import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { MailuoError } from '#domain';
import { useTranslation } from 'react-i18next';

/** Shows what failed in the server's own words, which say what to do next. */
export function Problem(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const { error, onRetry } = props;
  const fields = error instanceof MailuoError ? (error.details.fields ?? []) : [];
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t('state.errorTitle')}
    >
      <Stack gap="xs">
        <Text size="sm">{error instanceof Error ? error.message : String(error)}</Text>
        {fields.map(({ path, message }) => (
          <Text key={path} size="xs">
            <Code>{path}</Code> {message}
          </Text>
        ))}
        <Group gap="xs">
          {error instanceof MailuoError && <Code>{error.code}</Code>}
          {onRetry !== undefined && (
            <Button size="compact-xs" variant="light" color="red" onClick={onRetry}>
              {t('state.retry')}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
