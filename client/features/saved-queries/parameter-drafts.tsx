import { Fieldset, Select, TextInput } from '@mantine/core';
import { ParameterType } from '#domain';
import { useTranslation } from 'react-i18next';
import type { ParameterDraft } from '../../state/query-draft.ts';
import classes from './saved-queries-panel.module.css';

/** The parameters of a statement: what each is, what the form calls it, and what it is at first. */
export function ParameterDrafts(props: {
  readonly params: readonly ParameterDraft[];
  readonly onChange: (params: readonly ParameterDraft[]) => void;
}) {
  const { params, onChange } = props;
  const { t } = useTranslation();
  if (params.length === 0) return undefined;
  return (
    <Fieldset legend={t('queries.save.params')} variant="unstyled">
      <div className={classes['params']}>
        {params.map((parameter) => (
          <ParameterRow
            key={parameter.name}
            parameter={parameter}
            onChange={(part) =>
              onChange(params.map((each) => (each === parameter ? { ...each, ...part } : each)))
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}

function ParameterRow(props: {
  readonly parameter: ParameterDraft;
  readonly onChange: (part: Partial<ParameterDraft>) => void;
}) {
  const { parameter, onChange } = props;
  const { name, type, isList } = parameter;
  const { t } = useTranslation();
  const types = ParameterType.options.map((each) => ({ value: each, label: t(`queries.type.${each}`) }));
  const lists = types.map(({ value, label }) => ({
    value: `list ${value}`,
    label: t('queries.type.list', { of: label }),
  }));
  return (
    <>
      <Select
        size="xs"
        aria-label={t('queries.save.type', { name })}
        allowDeselect={false}
        comboboxProps={{ width: 160, position: 'bottom-start' }}
        data={[...types, ...lists]}
        value={isList ? `list ${type}` : type}
        onChange={(value) => {
          const chosen = ParameterType.safeParse(value?.replace('list ', '')).data;
          if (chosen !== undefined) onChange({ type: chosen, isList: value?.startsWith('list ') === true });
        }}
      />
      <TextInput
        size="xs"
        aria-label={t('queries.save.label', { name })}
        placeholder={`$${name}`}
        value={parameter.zh}
        onChange={(event) => onChange({ zh: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        aria-label={t('queries.save.labelEn', { name })}
        placeholder={`$${name}`}
        value={parameter.en}
        onChange={(event) => onChange({ en: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        aria-label={t('queries.save.default', { name })}
        placeholder={t('queries.save.default', { name: `$${name}` })}
        value={parameter.default}
        onChange={(event) => onChange({ default: event.currentTarget.value })}
      />
    </>
  );
}
