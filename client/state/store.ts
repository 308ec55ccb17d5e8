import type { MailuoError, NodeId } from '#domain';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Changes } from './drawn-changes.ts';
import type { Mode } from './drawn-graph.ts';
import { noFilters, type Filters } from './filters.ts';
import { amended, recorded, redone, startHistory, undone, type History, type Step } from './history.ts';
import { nameLanguageFor, type Language, type NameLanguage } from './language.ts';
import type { Link } from './link.ts';
import type { LayoutId } from './layout-ids.ts';
import type { Look } from './look.ts';
import type { PanelId, View } from './panels.ts';
import { atRest, type Playback } from './playback.ts';
import type { Question } from './question.ts';
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

export interface AppState {
  readonly history: History<Scene>;
  readonly mode: Mode;
  readonly filters: Filters;
  /** Whether and how the period moves by itself. */
  readonly playback: Playback;
  /** A node's or a tie's id. */
  readonly selected: string | undefined;
  /** Nodes taken together, for paths, comparing, hiding, pinning; independent of `selected`. */
  readonly picked: ReadonlySet<NodeId>;
  /** What a comparison found, by id of nodes and edges; coloured in the drawing while there is one. */
  readonly changes: Changes | undefined;
  readonly view: View;
  /** What stands beside the drawing on wide screens. */
  readonly beside: Exclude<View, 'graph'> | undefined;
  readonly panel: PanelId | undefined;
  /** What is asked in the panel of saved queries; undefined lists them all. */
  readonly question: Question | undefined;
  readonly layout: LayoutId;
  readonly look: Look;
  readonly language: Language;
  /** In which language nodes are named; follows `language` until the reader chooses one. */
  readonly nameLanguage: NameLanguage;
  readonly article: OpenArticle | undefined;
  readonly loading: Loading;

  readonly record: (step: Step, change: (scene: Scene) => Scene) => void;
  /** Changes the present scene without a step of its own: what belongs to the last step, such as where nodes came to lie. */
  readonly amend: (change: (scene: Scene) => Scene) => void;
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
  readonly setPlayback: (playback: Partial<Playback>) => void;
  readonly pick: (ids: Iterable<NodeId>) => void;
  readonly setChanges: (changes: Changes | undefined) => void;
  readonly setView: (view: View) => void;
  readonly setBeside: (view: Exclude<View, 'graph'> | undefined) => void;
  /** Opens a panel in place of the open one; `undefined` closes it. */
  readonly openPanel: (panel: PanelId | undefined) => void;
  readonly setQuestion: (question: Question | undefined) => void;
  readonly setLook: (look: Partial<Look>) => void;
  readonly setLayout: (layout: LayoutId) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setNameLanguage: (language: NameLanguage) => void;
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
      playback: atRest,
      selected: link.selected,
      picked: new Set(),
      changes: undefined,
      view: link.view,
      beside: link.beside,
      panel: link.panel,
      question: link.question,
      layout: link.layout,
      look: link.look,
      language: link.language ?? language,
      nameLanguage: link.nameLanguage ?? nameLanguageFor(link.language ?? language),
      article: undefined,
      loading: { kind: 'busy' },

      record,
      amend: (change) => set(({ history }) => ({ history: amended(history, change(history.present.state)) })),
      replaceScene: (step, scene) => {
        record(step, () => scene);
        set({ selected: undefined, picked: new Set(), filters: noFilters, changes: undefined });
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
      setPlayback: (playback) => set((state) => ({ playback: { ...state.playback, ...playback } })),
      pick: (ids) => set({ picked: new Set(ids) }),
      setChanges: (changes) => set({ changes }),
      setView: (view) => set({ view }),
      setBeside: (beside) => set({ beside }),
      openPanel: (panel) => set({ panel }),
      setQuestion: (question) => set({ question }),
      setLook: (look) => set((state) => ({ look: { ...state.look, ...look } })),
      setLayout: (layout) => set({ layout }),
      setLanguage: (chosen) => set({ language: chosen, nameLanguage: nameLanguageFor(chosen) }),
      setNameLanguage: (nameLanguage) => set({ nameLanguage }),
      openArticle: (article) => set({ article }),
      setLoading: (loading) => set({ loading }),
    };
  });
}

/** The link to what is on screen now. */
export function linkOf(state: AppState): Link {
  const { recipe, hidden, unfolded } = state.history.present.state;
  const { mode, filters, selected, view, beside, panel, question, layout, look } = state;
  const { language, nameLanguage } = state;
  return {
    recipe,
    hidden: [...hidden],
    unfolded: [...unfolded],
    mode,
    filters,
    selected,
    view,
    beside,
    panel,
    ...(panel === 'queries' && question !== undefined ? { question } : {}),
    layout,
    look,
    language,
    nameLanguage: nameLanguage === nameLanguageFor(language) ? undefined : nameLanguage,
  };
}
