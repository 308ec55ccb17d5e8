import { z } from 'zod';
import {
  ChangeSceneRequest,
  NewSceneRequest,
  RemovedResponse,
  Scene,
  SceneHead,
  SceneId,
  ScenesResponse,
} from '#domain';
import { jsonRoute } from '../http/route.ts';
import * as kept from '../workspace/scenes.ts';

const params = z.strictObject({ id: SceneId });

export const scenes = jsonRoute({
  method: 'get',
  path: '/scenes',
  summary: 'The scenes that readers keep, without what they hold.',
  answer: ScenesResponse,
  handle: async (_input, { store }) => ({ scenes: [...(await kept.listScenes(store.workspace))] }),
});

export const scene = jsonRoute({
  method: 'get',
  path: '/scenes/:id',
  summary: 'A scene with what it holds.',
  fails: ['not_found'],
  params,
  answer: Scene,
  handle: (input, { store }) => kept.loadScene(store.workspace, input.params.id),
});

export const createScene = jsonRoute({
  method: 'post',
  path: '/scenes',
  summary: 'Keeps a scene.',
  fails: ['too_large'],
  body: NewSceneRequest,
  answer: SceneHead,
  handle: ({ body }, { store }) => kept.createScene(store.workspace, body),
});

export const changeScene = jsonRoute({
  method: 'put',
  path: '/scenes/:id',
  summary: 'Changes a scene, unless somebody else did since it was read.',
  fails: ['conflict', 'not_found', 'too_large'],
  params,
  body: ChangeSceneRequest,
  answer: SceneHead,
  handle: (input, { store }) => kept.changeScene(store.workspace, input.params.id, input.body),
});

export const removeScene = jsonRoute({
  method: 'delete',
  path: '/scenes/:id',
  summary: 'Takes away a scene.',
  fails: ['not_found'],
  params,
  answer: RemovedResponse,
  handle: async (input, { store }) => {
    await kept.removeScene(store.workspace, input.params.id);
    return { removed: input.params.id };
  },
});
