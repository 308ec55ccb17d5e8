import {
  Button,
  Group,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconRoute } from '@tabler/icons-react';
import { NodeKind, RelationshipType } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NodePicker } from './node-picker.tsx';
import { MOST_ENDS, type PathQuestion } from './path-question.ts';

/** Where paths begin and end, where they may lead, and which come first. */
export function PathForm(props: {
  readonly question: PathQuestion;
  readonly isBusy: boolean;
  readonly onChange: (question: PathQuestion) => void;
  readonly onAsk: () => void;
}) {
  const { t } = useTranslation();
  const { question, onChange } = props;
  const set = (part: Partial<PathQuestion>) => onChange({ ...question, ...part });
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Stack
      gap="sm"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAsk();
      }}
    >
      <NodePicker
        label={t('paths.ends')}
        placeholder={t('paths.addEnd')}
        most={MOST_ENDS}
        value={question.ends}
        onChange={(ends) => set({ ends })}
      />
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('paths.order')}
          value={question.order}
          onChange={(order) => set({ order: order === 'attested' ? 'attested' : 'shortest' })}
          data={[
            { value: 'shortest', label: t('paths.shortest') },
            { value: 'attested', label: t('paths.attested') },
          ]}
        />
        <UnstyledButton fz="xs" c="dimmed" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Group gap={2}>
            <Chevron size={13} aria-hidden />
            {t('paths.options')}
          </Group>
        </UnstyledButton>
      </Group>
      {isOpen && <Options question={question} set={set} />}
      <Button
        type="submit"
        size="sm"
        loading={props.isBusy}
        disabled={question.ends.length < 2}
        leftSection={<IconRoute size={16} />}
      >
        {t('paths.find')}
      </Button>
      {question.ends.length < 2 && (
        <Text size="xs" c="dimmed">
          {t('paths.needTwo')}
        </Text>
      )}
    </Stack>
  );
}

function Options(props: {
  readonly question: PathQuestion;
  readonly set: (part: Partial<PathQuestion>) => void;
}) {
  const { t } = useTranslation();
  const { question, set } = props;
  return (
    <Stack gap="sm">
      <MultiSelect
        size="sm"
        label={t('paths.types')}
        placeholder={question.types.length === 0 ? t('paths.anyType') : ''}
        clearable
        data={RelationshipType.options.map((type) => ({ value: type, label: t(`relation.${type}`) }))}
        value={[...question.types]}
        onChange={(types) => set({ types: RelationshipType.array().parse(types) })}
      />
      <MultiSelect
        size="sm"
        label={t('paths.kinds')}
        placeholder={question.kinds.length === 0 ? t('paths.anyKind') : ''}
        clearable
        data={NodeKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={[...question.kinds]}
        onChange={(kinds) => set({ kinds: NodeKind.array().parse(kinds) })}
      />
      <NodePicker
        label={t('paths.avoid')}
        placeholder={t('paths.addAvoid')}
        most={20}
        value={question.avoid}
        onChange={(avoid) => set({ avoid })}
      />
      <Group gap="sm" grow>
        <NumberInput
          size="sm"
          label={t('paths.maxLinks')}
          placeholder={t('paths.noBound')}
          min={1}
          allowDecimal={false}
          value={question.maxLinks ?? ''}
          onChange={(value) => set({ maxLinks: typeof value === 'number' ? value : undefined })}
        />
        <NumberInput
          size="sm"
          label={t('paths.maxLength')}
          min={1}
          max={8}
          clampBehavior="strict"
          value={question.maxLength}
          onChange={(value) => typeof value === 'number' && set({ maxLength: value })}
        />
        <NumberInput
          size="sm"
          label={t('paths.limit')}
          min={1}
          max={20}
          clampBehavior="strict"
          value={question.limit}
          onChange={(value) => typeof value === 'number' && set({ limit: value })}
        />
      </Group>
    </Stack>
  );
}
