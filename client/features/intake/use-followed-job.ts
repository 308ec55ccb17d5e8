import { isMailuoError, type Job } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { jobEvents } from '../../api/intake.ts';
import { backOff } from '../../state/back-off.ts';
import { followed, isOver, toldBy, type FollowedJob } from '../../state/intake.ts';

/** A job with what happens in it while it is looked at; a broken stream is taken up where it broke. */
export function useFollowedJob(job: Job): FollowedJob {
  const client = useQueryClient();
  const [state, setState] = useState(() => followed(job));
  const isListedOver = isOver(job);
  useEffect(() => {
    const stop = new AbortController();
    const follow = async () => {
      let now = followed(job);
      for (let attempt = 0; !stop.signal.aborted; attempt += 1) {
        try {
          // oxlint-disable-next-line no-await-in-loop -- Events come one after the other.
          for await (const event of jobEvents(job.id, now.seq, stop.signal)) {
            now = toldBy(now, event);
            setState(now);
            attempt = 0;
          }
          if (isOver(now.job)) break;
        } catch (error) {
          if (stop.signal.aborted || isMailuoError(error, 'not_found')) return;
        }
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((resolve) => setTimeout(resolve, backOff(attempt)));
      }
      // What it stored can be found now.
      if (!isListedOver) await client.invalidateQueries();
    };
    void follow();
    return () => stop.abort();
    // A job is followed by its id; the list asks for it again and again while it runs.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [job.id]);
  return state;
}
