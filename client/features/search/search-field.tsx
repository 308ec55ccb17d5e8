import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What a reader had typed before the list of what is found was loaded. */
export interface Typed {
  readonly text: string;
  readonly isFocused: boolean;
}

/** The field alone. */
export function SearchField(props: TextInputProps & { readonly ref?: React.Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  return (
    <TextInput
      id="search"
      type="search"
      aria-label={t('search.label')}
      placeholder={t('search.placeholder')}
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={<SlashKey />}
      {...props}
    />
  );
}

function SlashKey() {
  return (
    <Text c="dimmed" size="xs" aria-hidden>
      /
    </Text>
  );
}
