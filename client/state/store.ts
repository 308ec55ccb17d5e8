import type { MailuoError, NodeId } from '#domain';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Mode } from './drawn-graph.ts';
import { noFilters, type Filters } from './filters.ts';
import { recorded, redone, startHistory, undone, type History, type Step } from './history.ts';
import type { Language } from './language.ts';
import type { Link } from './link.ts';
import { emptyScene, foldingAgain, hiding, unfolding, type Scene } from './scene.ts';

type Loading =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: MailuoError };

/** Where a sentence stands, so that the article opens at it. */
export interface OpenArticle {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type LayoutId = 'force' | 'timeline' | 'columns' | 'concentric' | 'tree';

export interface AppState {
  readonly history: History<Scene>;
  readonly mode: Mode;
  readonly filters: Filters;
  /** A node's or a tie's id. */
  readonly selected: string | undefined;
  readonly view: 'graph' | 'list';
  readonly layout: LayoutId;
  readonly language: Language;
  readonly article: OpenArticle | undefined;
  readonly loading: Loading;

  readonly record: (step: Step, change: (scene: Scene) => Scene) => void;
  /** Starts over with another scene; undo leads back. */
  readonly replaceScene: (step: Step, scene: Scene) => void;
  readonly startWith: (scene: Scene) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly hide: (id: NodeId, name: string) => void;
  readonly unfold: (events: readonly NodeId[]) => void;
  readonly fold: (events: readonly NodeId[]) => void;
  readonly select: (id: string | undefined) => void;
  readonly setMode: (mode: Mode) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly setView: (view: 'graph' | 'list') => void;
  readonly setLayout: (layout: LayoutId) => void;
  readonly setLanguage: (language: Language) => void;
  readonly openArticle: (article: OpenArticle | undefined) => void;
  readonly setLoading: (loading: Loading) => void;
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(link: Link, language: Language): AppStore {
  return createStore<AppState>()((set) => {
    const record = (step: Step, change: (scene: Scene) => Scene) =>
      set(({ history }) => ({ history: recorded(history, step, change(history.present.state)) }));
    return {
      history: startHistory(emptyScene),
      mode: link.mode,
      filters: link.filters,
      selected: link.selected,
      view: link.view,
      layout: 'force',
      language: link.language ?? language,
      article: undefined,
      loading: { kind: 'busy' },

      record,
      replaceScene: (step, scene) => {
        record(step, () => scene);
        set({ selected: undefined, filters: noFilters });
      },
      startWith: (scene) => set({ history: startHistory(scene) }),
      undo: () => set(({ history }) => ({ history: undone(history) })),
      redo: () => set(({ history }) => ({ history: redone(history) })),
      hide: (id, name) => {
        record({ action: 'hide', name }, (scene) => hiding(scene, [id]));
        set({ selected: undefined });
      },
      unfold: (events) => record({ action: 'unfold' }, (scene) => unfolding(scene, events)),
      fold: (events) => record({ action: 'fold' }, (scene) => foldingAgain(scene, events)),
      select: (selected) => set({ selected }),
      setMode: (mode) => set({ mode, selected: undefined }),
      setFilters: (filters) => set({ filters }),
      clearFilters: () => set({ filters: noFilters }),
      setView: (view) => set({ view }),
      setLayout: (layout) => set({ layout }),
      setLanguage: (chosen) => set({ language: chosen }),
      openArticle: (article) => set({ article }),
      setLoading: (loading) => set({ loading }),
    };
  });
}

/** The link to what is on screen now. */
export function linkOf(state: AppState): Link {
  const { recipe, hidden, unfolded } = state.history.present.state;
  const { mode, filters, selected, view, language } = state;
  return { recipe, hidden: [...hidden], unfolded: [...unfolded], mode, filters, selected, view, language };
}
