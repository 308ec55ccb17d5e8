import { Badge, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop, IconPlus, IconRefresh, IconReplace } from '@tabler/icons-react';
import type { Job, JobState } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { isOver, shareDone, type FollowedJob } from '../../state/intake.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { QuarantineList } from './quarantine-list.tsx';
import { showAdded } from './show-added.ts';
import { useFollowedJob } from './use-followed-job.ts';
import classes from './intake.module.css';

const COLOURS: Readonly<Record<JobState, string>> = {
  queued: 'gray',
  running: 'blue',
  done: 'teal',
  cancelled: 'gray',
  failed: 'red',
};

/** One job: how far it is, what it set aside, and what it added. */
export function JobCard({ job: listed }: { readonly job: Job }) {
  const { t, i18n } = useTranslation();
  const followed = useFollowedJob(listed);
  const { job, quarantined } = followed;
  const { counts } = job;
  const name = t('intake.jobName', {
    kind: t(`intake.kind.${job.kind}`),
    when: new Date(job.createdAt).toLocaleString(i18n.language, { dateStyle: 'short', timeStyle: 'short' }),
  });
  return (
    <article className={classes['card']} data-state={job.state} data-job={job.id} data-testid="job">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Badge variant="light" color={COLOURS[job.state]} tt="none" fw={500} data-testid="job-state">
          {t(`intake.state.${job.state}`)}
        </Badge>
      </Group>
      {!isOver(job) && <Running followed={followed} />}
      <Text size="xs" c="dimmed" mt={6} role="status">
        {t('intake.counts', { ...counts })}
      </Text>
      {job.note !== undefined && (
        <Text size="xs" mt={4}>
          {job.state === 'cancelled'
            ? t('intake.cancelled', { ...counts, kept: counts.stored + counts.replaced })
            : job.note}
        </Text>
      )}
      <QuarantineList items={quarantined} />
      <JobActions job={job} name={name} />
    </article>
  );
}

function Running({ followed }: { readonly followed: FollowedJob }) {
  const { t } = useTranslation();
  const { job, progress, recent } = followed;
  // The only file says nothing of how far it is until it is done.
  const share = job.counts.files === 1 ? undefined : shareDone(job);
  return (
    <Stack gap={4} mt={8}>
      <Progress
        value={share === undefined ? 100 : Math.max(2, share * 100)}
        animated={share === undefined || share === 0}
        aria-label={t('intake.progress')}
      />
      <Group justify="space-between">
        <Text size="xs">
          {t('intake.filesDone', { done: job.counts.filesDone, total: job.counts.files })}
        </Text>
        {progress !== undefined && (
          <Text size="xs" c="dimmed">
            {t('intake.rate', { n: progress.articlesPerSecond.toFixed(1) })}
            {progress.secondsLeft !== undefined &&
              ` · ${t('intake.left', { n: Math.ceil(progress.secondsLeft) })}`}
          </Text>
        )}
      </Group>
      <ul className={classes['recent']}>
        {recent.map(({ seq, origin, outcome }) => (
          <li key={seq}>
            <span title={origin}>
              <bdi>{origin}</bdi>
            </span>
            <span>{t(`intake.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function JobActions({ job, name }: { readonly job: Job; readonly name: string }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const client = useQueryClient();
  const again = { onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }) };
  const cancel = useMutation({ mutationFn: () => api('cancelJob', { id: job.id }), ...again });
  const resume = useMutation({ mutationFn: () => api('resumeJob', { id: job.id }), ...again });
  const show = useMutation({
    mutationFn: (as: 'add' | 'replace') => showAdded(store, { id: job.id, name }, as),
  });
  const { stored, replaced, unchanged } = job.counts;
  const error = cancel.error ?? resume.error ?? show.error;
  return (
    <>
      <Group gap={6} mt={8}>
        {!isOver(job) && (
          <Button
            size="compact-xs"
            variant="default"
            loading={cancel.isPending}
            leftSection={<IconPlayerStop size={13} />}
            onClick={() => cancel.mutate()}
          >
            {t('intake.cancel')}
          </Button>
        )}
        {job.resumable === true && (
          <Button
            size="compact-xs"
            loading={resume.isPending}
            leftSection={<IconRefresh size={13} />}
            onClick={() => resume.mutate()}
          >
            {t('intake.resume')}
          </Button>
        )}
        {stored + replaced + unchanged > 0 && (
          <>
            <Button
              size="compact-xs"
              variant="light"
              loading={show.isPending && show.variables === 'replace'}
              leftSection={<IconReplace size={13} />}
              onClick={() => show.mutate('replace')}
            >
              {t('intake.show')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              loading={show.isPending && show.variables === 'add'}
              leftSection={<IconPlus size={13} />}
              onClick={() => show.mutate('add')}
            >
              {t('intake.showAdd')}
            </Button>
          </>
        )}
      </Group>
      {show.data === 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('intake.showNone')}
        </Text>
      )}
      {error !== null && <Problem error={error} />}
    </>
  );
}
