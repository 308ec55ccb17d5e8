import type { SceneHead } from '#domain';
import type { Step } from './history.ts';
import type { AppState } from './store.ts';

/** What the page was when a scene was kept. */
export type Mark = Pick<AppState, 'mode' | 'filters' | 'layout' | 'look'> & { readonly step: Step };

/** The kept scene that is open, and how it was when it was kept or opened. */
export interface OpenScene {
  readonly head: SceneHead;
  readonly mark: Mark;
}

export function markOf({ mode, filters, layout, look, history }: AppState): Mark {
  return { mode, filters, layout, look, step: history.present.step };
}

/** Whether something was done since. Where nodes come to lie belongs to the step that brought them, so that it does not count. */
export function isUnsaved(state: AppState, mark: Mark): boolean {
  const now = markOf(state);
  return (
    now.step !== mark.step ||
    now.mode !== mark.mode ||
    now.filters !== mark.filters ||
    now.layout !== mark.layout ||
    now.look !== mark.look
  );
}
