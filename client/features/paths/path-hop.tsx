import { Skeleton, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { EvidenceItem } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groundsOf } from '../../state/edge-support.ts';
import type { Hop } from '../../state/node-paths.ts';
import { Problem } from '../../ui/problem.tsx';
import { archive } from '../details/archive.ts';
import { edgeEvidence } from '../details/edge-evidence.ts';
import { Testimonies } from '../details/testimonies.tsx';
import { useWording } from '../table/wording.ts';
import classes from './paths.module.css';

/** A step of a path in a sentence; opened, the sentences that support it. */
export function PathHop({ hop }: { readonly hop: Hop }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [isOpen, setOpen] = useState(false);
  const [edge] = hop.edges;
  const isFromWordList = edge !== undefined && groundsOf(edge) === 'lexicon';
  const found = useQuery({
    queryKey: ['hop-evidence', hop.edges.map(({ id }) => id)],
    queryFn: () => hopEvidence(hop),
    enabled: isOpen,
  });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <UnstyledButton className={classes['hop']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Chevron size={13} aria-hidden className={classes['chevron']} />
        {wording(hop.sentence)}
      </UnstyledButton>
      {isOpen && (
        <div className={classes['evidence']}>
          {isFromWordList && <p className={classes['note']}>{t('paths.fromLexicon')}</p>}
          {found.isPending && <Skeleton h={72} />}
          {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
          {found.data !== undefined && <Testimonies items={found.data} total={found.data.length} />}
        </div>
      )}
    </li>
  );
}

/** The sentences of all edges of the step, each once, in the order in which they were published. */
async function hopEvidence(hop: Hop): Promise<readonly EvidenceItem[]> {
  const lists = await Promise.all(hop.edges.map((edge) => edgeEvidence(archive, edge)));
  const items = new Map(
    lists.flat().map((item) => [`${item.article} ${item.start} ${item.relation} ${item.rule}`, item]),
  );
  return [...items.values()].toSorted((a, b) => (a.publishedAt ?? '9').localeCompare(b.publishedAt ?? '9'));
}
