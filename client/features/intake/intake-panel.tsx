import { Divider, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { isOver } from '../../state/intake.ts';
import { Problem } from '../../ui/problem.tsx';
import { JobCard } from './job-card.tsx';
import { SendForm } from './send-form.tsx';

/** How often a running job is looked up in the list, milliseconds; what happens in it comes by itself. */
const LOOK = 4000;

/** Reading articles in: sending them, and what becomes of them. */
export function IntakePanel() {
  const { t } = useTranslation();
  const jobs = useQuery({
    queryKey: ['jobs'],
    queryFn: () => api('jobs', {}),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.jobs.every(isOver) === false ? LOOK : false),
  });
  return (
    <Stack gap="md">
      <SendForm />
      <Divider />
      <Stack gap="sm" component="section" aria-label={t('intake.jobs')}>
        <Text size="xs" c="dimmed" fw={600}>
          {t('intake.jobs')}
        </Text>
        {jobs.isPending && <Skeleton h={90} />}
        {jobs.isError && <Problem error={jobs.error} onRetry={() => void jobs.refetch()} />}
        {jobs.data?.jobs.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('intake.jobsNone')}
          </Text>
        )}
        {jobs.data?.jobs.slice(0, 20).map((job) => (
          <JobCard key={`${job.id} ${String(isOver(job))}`} job={job} />
        ))}
      </Stack>
    </Stack>
  );
}
