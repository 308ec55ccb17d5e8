import { z } from 'zod';
import { SavedQuery, SavedQueryHeader } from './saved-query.ts';

/** What readers keep beside the graph. */
export const KeptKind = z.enum(['query', 'scene']);
export type KeptKind = z.infer<typeof KeptKind>;

/** Names apart by `/`: `军演/2024`. Absent means outside any folder. */
export const Folder = z
  .string()
  .max(200)
  .overwrite((folder) => folder.normalize('NFC'))
  .refine(isFolder, 'expected names apart by /, without . and .. and without space around them');
export type Folder = z.infer<typeof Folder>;

/** When somebody last saved it, as ISO 8601; a change names the one that it was made on. */
const UpdatedAt = z.iso.datetime();

/** Words that stand for something else where a query's name stands in an address. */
const RESERVED: ReadonlySet<string> = new Set(['import', 'export']);

export const OwnQueryName = SavedQuery.shape.name
  .max(100)
  .refine((name) => !RESERVED.has(name), 'this word is taken; choose another name');

/** A saved query as the API lists it: `editable` ones are the readers' own, the others come with the program. */
export const ListedQuery = z.strictObject({
  ...SavedQuery.shape,
  editable: z.boolean(),
  folder: Folder.exactOptional(),
  updatedAt: UpdatedAt.exactOptional(),
});
export type ListedQuery = z.infer<typeof ListedQuery>;

export const QueriesResponse = z.strictObject({ queries: z.array(ListedQuery) });
export type QueriesResponse = z.infer<typeof QueriesResponse>;

const ownQuery = {
  ...SavedQueryHeader.shape,
  statement: SavedQuery.shape.statement.max(20_000),
  folder: Folder.exactOptional(),
};

/** A query to be made; without a name it gets one from its title. */
export const NewQueryRequest = z.strictObject({ name: OwnQueryName.exactOptional(), ...ownQuery });
export type NewQueryRequest = z.infer<typeof NewQueryRequest>;

export const ChangeQueryRequest = z.strictObject({ ...ownQuery, updatedAt: UpdatedAt });
export type ChangeQueryRequest = z.infer<typeof ChangeQueryRequest>;

/** What to call an imported file and where to put it; a zip and a form bring names and folders of their own. */
export const ImportRequest = z.strictObject({
  file: z.string().trim().min(1).max(200).default('query.cypher'),
  folder: Folder.exactOptional(),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** What became of each file; one that is kept already, whatever its name, is `unchanged`. */
export const ImportResponse = z.strictObject({
  imported: z.array(
    z.strictObject({
      file: z.string(),
      name: OwnQueryName,
      folder: Folder.exactOptional(),
      outcome: z.enum(['created', 'unchanged']),
    }),
  ),
  refused: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
});
export type ImportResponse = z.infer<typeof ImportResponse>;

export const RemovedResponse = z.strictObject({ removed: z.string() });
export type RemovedResponse = z.infer<typeof RemovedResponse>;

export const SceneId = z.uuid();

/** A view of the graph that somebody keeps; what it holds is the client's business. */
export const SceneHead = z.strictObject({
  id: SceneId,
  name: z.string().trim().min(1).max(200),
  folder: Folder.exactOptional(),
  updatedAt: UpdatedAt,
});
export type SceneHead = z.infer<typeof SceneHead>;

/** Any JSON, 2 MiB at most; not looked into, which would take long. */
const content = z.unknown().refine((value) => value !== undefined, 'required: any JSON');

export const Scene = z.strictObject({ ...SceneHead.shape, scene: content });
export type Scene = z.infer<typeof Scene>;

export const ScenesResponse = z.strictObject({ scenes: z.array(SceneHead) });
export type ScenesResponse = z.infer<typeof ScenesResponse>;

const { name, folder } = SceneHead.shape;
export const NewSceneRequest = z.strictObject({ name, folder, scene: content });
export type NewSceneRequest = z.infer<typeof NewSceneRequest>;

export const ChangeSceneRequest = z.strictObject({ name, folder, scene: content, updatedAt: UpdatedAt });
export type ChangeSceneRequest = z.infer<typeof ChangeSceneRequest>;

function isFolder(path: string): boolean {
  return path
    .split('/')
    .every(
      (each) =>
        each !== '' && each !== '.' && each !== '..' && each === each.trim() && !/[\p{Cc}\\]/u.test(each),
    );
}
