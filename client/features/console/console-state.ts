import { isMailuoError, MailuoError, QueryParams, type QuerySummary, type SavedQuery } from '#domain';
import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { queryLines } from '../../api/query-lines.ts';
import { withRecent, type RecentList } from '../../state/recent.ts';
import type { ResultRow } from '../../state/result-cells.ts';
import { parametersIn } from '../../state/statement-text.ts';
import type { AppStore } from '../../state/store.ts';
import { paramsIn, textFor, valueOf } from '../../state/typed-parameters.ts';

const Draft = z.strictObject({
  statement: z.string(),
  /** What was typed for each parameter, by its name. */
  values: z.record(z.string(), z.string()),
  /** All parameters as one JSON object; absent where they are filled in one by one. */
  json: z.string().optional(),
  limit: z.int().min(1),
  timeoutMs: z.int().min(100),
});
/** What stands in the console before it is run. */
export type Draft = z.infer<typeof Draft>;

/** What became of the last statement. */
export interface Run {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly statement: string;
  readonly params: QueryParams;
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  readonly summary?: QuerySummary;
  readonly error?: MailuoError;
}

interface ConsoleState {
  readonly draft: Draft;
  readonly run: Run | undefined;
}

const Ran = z.strictObject({ statement: z.string(), params: QueryParams });
export type Ran = z.infer<typeof Ran>;

/** Statements that were run, with their parameters. */
export const HISTORY: RecentList<Ran> = {
  key: 'mailuo-console-history',
  item: Ran,
  most: 100,
  keyOf: ({ statement, params }) => `${statement} ${JSON.stringify(params)}`,
};

const DRAFT_KEY = 'mailuo-console-draft';
const EXAMPLE =
  'MATCH (p:Person)-[part:TOOK_PART_IN]->(e:Event)\nWHERE p.country = $country AND e.sortDay >= $from\nRETURN p, part, e\nORDER BY e.sortDay DESC, e.id LIMIT 40';

const firstDraft: Draft = {
  statement: EXAMPLE,
  values: { country: 'CN', from: '2024-06' },
  limit: 1000,
  timeoutMs: 10_000,
};

/** The console outlives its panel: closing it stops nothing and loses nothing. */
export const consoleStore = createStore<ConsoleState>(() => ({ draft: keptDraft(), run: undefined }));

let stopRun: AbortController | undefined;

function keptDraft(): Draft {
  try {
    return Draft.safeParse(JSON.parse(localStorage.getItem(DRAFT_KEY) ?? 'null')).data ?? firstDraft;
  } catch {
    return firstDraft;
  }
}

export function setDraft(part: Partial<Draft>): void {
  const draft = { ...consoleStore.getState().draft, ...part };
  consoleStore.setState({ draft });
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
  } catch {
    // Full, or forbidden: the draft lasts as long as the page.
  }
}

/** The parameters that the statement uses; undefined where their JSON does not read. */
export function draftParams({ statement, values, json }: Draft): QueryParams | undefined {
  if (json !== undefined) return paramsIn(json);
  return Object.fromEntries(
    parametersIn(statement).flatMap((name) => {
      const text = values[name]?.trim() ?? '';
      return text === '' ? [] : [[name, valueOf(text)]];
    }),
  );
}

/** Puts a statement with its parameters into the editor. */
export function takeStatement(statement: string, params: QueryParams): void {
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, textFor(value)]));
  setDraft({ statement, values, json: undefined });
}

/** Opens a saved query in the console, its parameters at their defaults. */
export function openInConsole(store: AppStore, { statement, params }: SavedQuery): void {
  const defaults = Object.entries(params).flatMap(([name, { type, default: standard }]) => {
    if (standard === undefined) return [];
    // The store takes the id where a form takes the bare code.
    const isCode = type === 'country' && typeof standard === 'string' && !standard.includes('/');
    return [[name, isCode ? `country/${standard}` : standard] as const];
  });
  takeStatement(statement, Object.fromEntries(defaults));
  store.getState().openPanel('console');
}

export function stopStatement(): void {
  stopRun?.abort();
}

/** Runs what stands in the editor; a run that is under way is stopped. */
export async function runStatement(): Promise<void> {
  const { draft } = consoleStore.getState();
  const params = draftParams(draft);
  const statement = draft.statement.trim();
  if (params === undefined || statement === '') return;
  stopRun?.abort();
  const stop = new AbortController();
  stopRun = stop;
  const set = (part: Partial<Run>) => {
    if (stopRun === stop) consoleStore.setState(({ run }) => ({ run: run && { ...run, ...part } }));
  };
  consoleStore.setState({
    run: { state: 'running', statement: draft.statement, params, columns: [], rows: [] },
  });
  withRecent(localStorage, HISTORY, { statement, params });
  try {
    const { limit, timeoutMs } = draft;
    let rows: readonly ResultRow[] = [];
    for await (const lines of queryLines({ statement, params, limit, timeoutMs }, stop.signal)) {
      const fresh = lines.flatMap((line) => ('row' in line ? [line.row] : []));
      rows = [...rows, ...fresh];
      const columns = lines.find((line) => 'columns' in line)?.columns;
      const summary = lines.find((line) => 'summary' in line)?.summary;
      set({
        rows,
        ...(columns === undefined ? {} : { columns }),
        ...(summary === undefined ? {} : { summary }),
      });
    }
    set({ state: 'done' });
  } catch (cause) {
    if (stop.signal.aborted) set({ state: 'stopped' });
    else
      set({
        state: 'failed',
        error: isMailuoError(cause) ? cause : new MailuoError('internal', String(cause)),
      });
  }
}
