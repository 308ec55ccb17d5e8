import { isMailuoError, MailuoError, type SceneHead } from '#domain';
import { api } from '../../api/api.ts';
import { dropAutosave } from '../../state/autosave.ts';
import { keptScene, workOf, type KeptScene } from '../../state/kept-scene.ts';
import { markOf } from '../../state/kept-mark.ts';
import type { AppStore } from '../../state/store.ts';
import { fileNameOf } from '../export/file-name.ts';
import { saveFile } from '../export/save-file.ts';
import { loadKept, parseKept } from './load-kept.ts';
import { openSceneStore } from './open-scene.ts';

/** How a scene comes onto the page: as one more step, or as what the page begins with. */
type Opening = 'step' | 'start';

/** Shows a kept scene. Where it comes from the server, `head` says which one it is. */
export async function openKept(
  store: AppStore,
  kept: KeptScene,
  { head, as = 'step' }: { readonly head?: SceneHead | undefined; readonly as?: Opening } = {},
): Promise<void> {
  const { work, gone } = await loadKept(kept);
  const { scene, ...rest } = work;
  const { startWith, replaceScene } = store.getState();
  if (as === 'start') startWith(scene);
  else replaceScene({ action: 'scene', name: head?.name ?? kept.name ?? '' }, scene);
  store.setState(rest);
  openSceneStore.setState({
    gone,
    open: head === undefined ? undefined : { head, mark: markOf(store.getState()) },
  });
}

export async function openFromServer(store: AppStore, id: string, as: Opening = 'step'): Promise<void> {
  const { scene, ...head } = await api('scene', { id });
  await openKept(store, parseKept(scene), { head, as });
}

interface Place {
  readonly name: string;
  readonly folder: string | undefined;
}

/** Keeps what the page shows as a new scene. */
export async function keepNew(store: AppStore, place: Place): Promise<SceneHead> {
  return noteKept(store, await api('createScene', bodyOf(store, place)));
}

/** Puts what the page shows in the place of a kept scene. Rejects with `conflict` where somebody changed it since `head`. */
export async function keepAgain(store: AppStore, head: SceneHead, place: Place): Promise<SceneHead> {
  const { id, updatedAt } = head;
  return noteKept(store, await api('changeScene', { id, updatedAt, ...bodyOf(store, place) }));
}

/** Gives a kept scene another name or folder, and leaves what it holds. */
export async function rename(head: SceneHead, { name, folder }: Place): Promise<SceneHead> {
  const { id } = head;
  const { scene, updatedAt } = await api('scene', { id });
  return api('changeScene', { id, updatedAt, name, scene, ...(folder === undefined ? {} : { folder }) });
}

function bodyOf(store: AppStore, { name, folder }: Place) {
  const scene = keptScene(workOf(store.getState()), name);
  return { name, scene, ...(folder === undefined ? {} : { folder }) };
}

function noteKept(store: AppStore, head: SceneHead): SceneHead {
  openSceneStore.setState({ open: { head, mark: markOf(store.getState()) }, gone: [] });
  dropAutosave(window.localStorage);
  return head;
}

export function saveSceneFile(store: AppStore, name: string): void {
  const text = JSON.stringify(keptScene(workOf(store.getState()), name), undefined, 1);
  saveFile(`${fileNameOf(name)}.mailuo.json`, new Blob([text], { type: 'application/json' }));
}

export function isSceneFile(file: { readonly name: string }): boolean {
  return file.name.toLowerCase().endsWith('.mailuo.json');
}

/** Rejects with `invalid_input` where the file holds no scene. */
export async function openSceneFile(store: AppStore, file: File): Promise<void> {
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (cause) {
    throw new MailuoError('invalid_input', `${file.name} is no JSON. Choose a .mailuo.json file.`, { cause });
  }
  await openKept(store, parseKept(content));
}

export const isConflict = (error: unknown): boolean => isMailuoError(error, 'conflict');
