import { Button, Code, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowLeft, IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import type { SavedQuery } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useSceneActions } from '../scene/scene-actions.ts';
import { initialValues, missingIn, toQueryParams, type FormValues } from './form-values.ts';
import { ParameterField } from './parameter-field.tsx';
import { ResultTable } from './result-table.tsx';

type Use = 'replace' | 'add' | 'table';

export function QueryForm(props: {
  readonly query: SavedQuery;
  readonly onBack: () => void;
  /** Called when the drawing says all that there is to see. */
  readonly onDrawn: () => void;
}) {
  const { query, onBack, onDrawn } = props;
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { show, merge } = useSceneActions();
  const [values, setValues] = useState<FormValues>(() => initialValues(query));
  const [wasTried, setTried] = useState(false);
  const missing = missingIn(query, values);
  const title = language === 'en' ? query.title.en : query.title.zh;
  const run = useMutation({
    mutationFn: async (use: Use) => {
      const params = toQueryParams(query, values);
      const result = await api('runQuery', { name: query.name, params });
      // An empty result would wipe the drawing away; the table says that there is none.
      if (result.graph.nodes.length === 0) return result;
      if (use === 'replace') show(title, { kind: 'query', name: query.name, params }, result.graph);
      if (use === 'add') merge(title, result.graph);
      if (query.returns === 'graph') onDrawn();
      return result;
    },
  });
  const start = (use: Use) => {
    setTried(true);
    if (missing.length === 0) run.mutate(use);
  };
  const drawsGraph = query.returns !== 'table';
  return (
    <Stack gap="sm">
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={15} />}
        onClick={onBack}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('queries.back')}
      </Button>
      <div>
        <Title order={3} size="h4">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {language === 'en' ? query.about.en : query.about.zh}
        </Text>
      </div>
      <form
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          start(drawsGraph ? 'replace' : 'table');
        }}
      >
        <Stack gap="sm">
          {Object.entries(query.params).map(([name, parameter]) => (
            <ParameterField
              key={name}
              query={query.name}
              name={name}
              parameter={parameter}
              value={values[name] ?? ''}
              error={wasTried && missing.includes(name) ? t('queries.required') : undefined}
              onChange={(value) => setValues((now) => ({ ...now, [name]: value }))}
            />
          ))}
          <Group gap="xs">
            <Button
              type="submit"
              size="sm"
              loading={run.isPending}
              leftSection={<IconPlayerPlay size={15} />}
            >
              {drawsGraph ? t('queries.replace') : t('queries.run')}
            </Button>
            {drawsGraph && (
              <Button
                size="sm"
                variant="light"
                disabled={run.isPending}
                leftSection={<IconPlus size={15} />}
                onClick={() => start('add')}
              >
                {t('queries.add')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      {run.isError && <Problem error={run.error} />}
      {run.data !== undefined && <ResultTable result={run.data} />}
      <Statement text={query.statement} />
    </Stack>
  );
}

function Statement({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [isShown, { toggle }] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={toggle} style={{ alignSelf: 'start' }}>
        {t('queries.statement')}
      </Button>
      <Collapse expanded={isShown}>
        <Code block>{text}</Code>
      </Collapse>
    </>
  );
}
