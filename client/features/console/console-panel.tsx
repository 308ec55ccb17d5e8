import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { api } from '../../api/api.ts';
import { newDraft } from '../../state/query-draft.ts';
import { graphOf } from '../../state/result-cells.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { SaveQuery } from '../saved-queries/save-query.tsx';
import { ConsoleBar } from './console-bar.tsx';
import { ConsoleParams } from './console-params.tsx';
import { ConsoleResult } from './console-result.tsx';
import { consoleStore, draftParams, openInConsole, runStatement, setDraft } from './console-state.ts';
import { CypherEditor } from './cypher-editor.tsx';
import { faultOf } from './fault.ts';
import { Grammar } from './grammar.tsx';
import classes from './console.module.css';

/** Asks the graph in Cypher; the result comes as table and, where it holds nodes, as drawing. */
export function ConsolePanel() {
  const { draft, run } = useStore(consoleStore);
  const params = draftParams(draft);
  const [isSaving, setSaving] = useState(false);
  // The fault is of the statement that was run; once it is edited, its place may be another's.
  const isOfDraft = run?.statement === draft.statement;
  const error = isOfDraft ? run.error : undefined;
  const fault = useMemo(
    () => (error === undefined ? undefined : faultOf(draft.statement, error)),
    [draft.statement, error],
  );
  return (
    <div className={classes['panel']}>
      <SavedOnes />
      <CypherEditor
        value={draft.statement}
        fault={fault}
        params={Object.keys(params ?? {})}
        onChange={(statement) => setDraft({ statement })}
        onRun={() => void runStatement()}
      />
      <ConsoleParams draft={draft} />
      <ConsoleBar draft={draft} canRun={params !== undefined} onSave={() => setSaving(true)} />
      {run !== undefined && <ConsoleResult run={run} fault={fault} />}
      <Grammar />
      {isSaving && (
        <SaveQuery
          draft={newDraft(draft.statement, params ?? {}, {
            columns: isOfDraft ? run.columns : [],
            hasGraph: run === undefined || graphOf(run.rows).nodes.length > 0,
          })}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}

/** Opens a saved query in the editor. */
function SavedOnes() {
  const { t } = useTranslation();
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const found = useQuery({ queryKey: ['queries'], queryFn: () => api('queries', {}) });
  const queries = found.data?.queries ?? [];
  return (
    <NativeSelect
      size="xs"
      aria-label={t('console.open')}
      value=""
      data={[
        { value: '', label: t('console.open') },
        ...queries.map(({ name, title }) => ({
          value: name,
          label: language === 'en' ? title.en : title.zh,
        })),
      ]}
      onChange={(event) => {
        const query = queries.find(({ name }) => name === event.currentTarget.value);
        if (query !== undefined) openInConsole(store, query);
      }}
    />
  );
}
