import { Skeleton, Stack } from '@mantine/core';
import { NodeId } from '#domain';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { pairsOf } from '../../state/node-paths.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { PairPaths } from './pair-paths.tsx';
import { PathForm } from './path-form.tsx';
import { MOST_ENDS, plainQuestion, requestFor, type PathQuestion } from './path-question.ts';

/** Paths between nodes: those picked in the scene to begin with. */
export function PathsPanel() {
  const store = useAppStore();
  const [question, setQuestion] = useState<PathQuestion>(() => {
    const { picked, selected } = store.getState();
    const node = NodeId.safeParse(selected).data;
    const ends = picked.size > 0 ? [...picked] : node === undefined ? [] : [node];
    return { ...plainQuestion, ends: ends.slice(0, MOST_ENDS) };
  });
  const [asked, setAsked] = useState<PathQuestion>();
  const pairs = asked === undefined ? [] : pairsOf(asked.ends);
  const answers = useQueries({
    queries: pairs.map((pair) => ({
      queryKey: ['paths', pair, asked],
      queryFn: () => api('paths', requestFor(asked ?? plainQuestion, pair)),
      retry: false,
    })),
  });
  return (
    <Stack gap="md">
      <PathForm
        question={question}
        isBusy={answers.some(({ isFetching }) => isFetching)}
        onChange={setQuestion}
        onAsk={() => setAsked(question)}
      />
      {pairs.map((pair, index) => {
        const answer = answers[index];
        return (
          <div key={pair.join(' ')}>
            {answer?.isPending === true && <Skeleton h={120} />}
            {answer?.isError === true && (
              <Problem error={answer.error} onRetry={() => void answer.refetch()} />
            )}
            {answer?.data !== undefined && <PairPaths ends={pair} answer={answer.data} />}
          </div>
        );
      })}
    </Stack>
  );
}
