import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ListedQuery, QueryParams } from '#domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { zhHans } from '../../i18n/zh-hans/index.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import {
  initialValues,
  problemsIn,
  toQueryParams,
  type FieldProblem,
  type FormValues,
} from './form-values.ts';
import { ParameterField } from './parameter-field.tsx';
import { QueryMenu, type QueryRowActions } from './query-row.tsx';
import { QueryOutcome } from './query-outcome.tsx';
import { RunButtons } from './run-buttons.tsx';
import classes from './saved-queries-panel.module.css';
import { useQueryRun, type Use } from './use-query-run.ts';

/** The form of one query, made from the parameters in its header, and what it found. */
export function QueryForm(
  props: Omit<QueryRowActions, 'onChoose'> & {
    readonly query: ListedQuery;
    readonly given: QueryParams;
    readonly onBack: () => void;
    /** Tells the values as they are typed, so that the address holds them. */
    readonly onValues: (params: QueryParams) => void;
    /** Called when the drawing says all that there is to see. */
    readonly onDrawn: () => void;
  },
) {
  const { query, given, onBack, onValues, onDrawn, ...actions } = props;
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const [values, setValues] = useState<FormValues>(() => initialValues(query, given));
  const [wasTried, setTried] = useState(false);
  const title = language === 'en' ? query.title.en : query.title.zh;
  const run = useQueryRun(query, title);
  const problems = problemsIn(query, values);
  const messageOf = (problem: FieldProblem | undefined): string | undefined =>
    problem === undefined ? undefined : t(TEXTS[problem.kind], { n: 'n' in problem ? problem.n : 0 });
  const start = (use: Use) => {
    setTried(true);
    if (problems.size > 0) return;
    run.mutate(
      { use, params: toQueryParams(query, values) },
      { onSuccess: ({ use: used }) => used !== 'table' && query.returns === 'graph' && onDrawn() },
    );
  };
  useEffect(() => {
    if (problemsIn(query, values).size === 0) onValues(toQueryParams(query, values));
  }, [query, values, onValues]);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Button variant="subtle" size="compact-sm" leftSection={<IconArrowLeft size={15} />} onClick={onBack}>
          {t('queries.back')}
        </Button>
        <QueryMenu query={query} {...actions} />
      </Group>
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
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start(query.returns === 'table' ? 'table' : 'replace');
        }}
      >
        <Stack gap="md">
          <div className={classes['fields']}>
            {Object.entries(query.params).map(([name, parameter]) => (
              <div key={name} className={isShort(parameter.type) ? undefined : classes['wide']}>
                <ParameterField
                  query={query.name}
                  name={name}
                  parameter={parameter}
                  value={values[name] ?? ''}
                  error={wasTried ? messageOf(problems.get(name)) : undefined}
                  onChange={(value) => setValues((now) => ({ ...now, [name]: value }))}
                />
              </div>
            ))}
          </div>
          <RunButtons returns={query.returns} isRunning={run.isPending} onRun={start} />
        </Stack>
      </form>
      {run.isError && <Problem error={run.error} />}
      <QueryOutcome query={query} outcome={run.data} />
    </Stack>
  );
}

const isShort = (type: string): boolean => type === 'date' || type === 'integer' || type === 'country';

const TEXTS: Readonly<Record<FieldProblem['kind'], keyof typeof zhHans>> = {
  required: 'queries.required',
  notDate: 'queries.notDate',
  notInteger: 'queries.notInteger',
  tooSmall: 'queries.tooSmall',
  tooLarge: 'queries.tooLarge',
};
