import type { ArticleGraph } from '#domain';
import type { Engine, Params } from '../../server/store/engine.ts';
import { putArticles } from '../../server/store/put/articles.ts';

/** A statement of ours that ran, with its parameters. */
export interface RecordedWrite {
  readonly statement: string;
  readonly params: Params;
  readonly milliseconds: number;
}

/** Puts a batch and tells what ran for it. */
export async function putRecorded(
  engine: Engine,
  batch: readonly ArticleGraph[],
): Promise<readonly RecordedWrite[]> {
  const recorded: RecordedWrite[] = [];
  const watched: Engine = {
    ...engine,
    write: (work) =>
      engine.write(({ run }) =>
        work({
          run: async (statement, params) => {
            const started = performance.now();
            const rows = await run(statement, params);
            recorded.push({ statement, params, milliseconds: performance.now() - started });
            return rows;
          },
        }),
      ),
  };
  await putArticles(watched, batch);
  return recorded;
}
