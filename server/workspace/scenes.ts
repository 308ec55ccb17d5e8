import { randomUUID } from 'node:crypto';
import { MailuoError, Scene, type ChangeSceneRequest, type NewSceneRequest, type SceneHead } from '#domain';
import type { KeptHead, Workspace } from '#store';

/** Bytes of what one scene holds, as JSON in UTF-8. */
const LARGEST_SCENE = 2 * 2 ** 20;

export async function listScenes(workspace: Workspace): Promise<readonly SceneHead[]> {
  return (await workspace.list('scene')).map(toSceneHead);
}

/** Rejects with `not_found`. */
export async function loadScene(workspace: Workspace, id: string): Promise<Scene> {
  const { json, ...head } = await workspace.get('scene', id);
  return { ...toSceneHead(head), scene: Scene.shape.scene.parse(JSON.parse(json)) };
}

/** Rejects with `too_large`. */
export function createScene(workspace: Workspace, request: NewSceneRequest): Promise<SceneHead> {
  return save(workspace, randomUUID(), request);
}

/** Rejects with `conflict` where somebody saved since, `not_found` and `too_large`. */
export function changeScene(
  workspace: Workspace,
  id: string,
  request: ChangeSceneRequest,
): Promise<SceneHead> {
  return save(workspace, id, request);
}

export async function removeScene(workspace: Workspace, id: string): Promise<void> {
  if (await workspace.remove('scene', id)) return;
  throw new MailuoError('not_found', `There is no scene ${id} to remove.`);
}

async function save(
  workspace: Workspace,
  id: string,
  { name, scene, ...place }: NewSceneRequest | ChangeSceneRequest,
): Promise<SceneHead> {
  const json = JSON.stringify(scene);
  const size = Buffer.byteLength(json);
  if (size > LARGEST_SCENE) {
    throw new MailuoError(
      'too_large',
      `The scene ${name} has ${size} bytes; at most ${LARGEST_SCENE}. Keep fewer things in it.`,
    );
  }
  const { json: _kept, ...head } = await workspace.put('scene', { id, title: name, json, ...place });
  return toSceneHead(head);
}

function toSceneHead({ title, ...head }: KeptHead): SceneHead {
  return { ...head, name: title };
}
