import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parametersIn } from '../../state/statement-text.ts';
import { textFor } from '../../state/typed-parameters.ts';
import { draftParams, setDraft, type Draft } from './console-state.ts';
import classes from './console.module.css';

/** The parameters that the statement uses, one field each or all as one JSON object. */
export function ConsoleParams({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const names = parametersIn(draft.statement);
  if (names.length === 0 && draft.json === undefined) return undefined;
  const params = draftParams(draft);
  const { json, values } = draft;
  const toForm = () => {
    const texts = Object.entries(params ?? {}).map(([name, value]) => [name, textFor(value)]);
    setDraft({ json: undefined, values: { ...values, ...Object.fromEntries(texts) } });
  };
  return (
    <section className={classes['params']} aria-label={t('console.params')}>
      <Group justify="space-between" mb={6}>
        <Text size="xs" fw={600} component="h3">
          {t('console.params')}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={params === undefined}
          onClick={() =>
            json === undefined ? setDraft({ json: JSON.stringify(params ?? {}, undefined, 2) }) : toForm()
          }
        >
          {json === undefined ? t('console.asJson') : t('console.asForm')}
        </Button>
      </Group>
      {json === undefined ? (
        <>
          <div className={classes['fields']}>
            {names.map((name) => (
              <TextInput
                key={name}
                size="xs"
                label={`$${name}`}
                classNames={{ label: classes['mono'] ?? '' }}
                value={values[name] ?? ''}
                onChange={(event) => setDraft({ values: { ...values, [name]: event.currentTarget.value } })}
              />
            ))}
          </div>
          <Text size="xs" c="dimmed" mt={6}>
            {t('console.paramsHint')}
          </Text>
        </>
      ) : (
        <Textarea
          size="xs"
          aria-label={t('console.params')}
          classNames={{ input: classes['mono'] ?? '' }}
          autosize
          minRows={3}
          maxRows={10}
          spellCheck={false}
          error={params === undefined ? t('console.jsonBad') : undefined}
          value={json}
          onChange={(event) => setDraft({ json: event.currentTarget.value })}
        />
      )}
    </section>
  );
}
