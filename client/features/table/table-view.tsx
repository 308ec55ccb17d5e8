import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeRows, eventRows, nodeRows } from '../../state/table-rows.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { useEdgeColumns, useEventColumns, useNodeColumns } from './columns.tsx';
import { Listed } from './listed.tsx';
import classes from './table.module.css';
import { useWording } from './wording.ts';

const TABS = ['events', 'nodes', 'edges'] as const;
type Tab = (typeof TABS)[number];

const NEWEST_FIRST = [{ id: 'date', desc: true }];
const MOST_LINKED_FIRST = [{ id: 'links', desc: true }];

/** The drawing as three tables, in step with it: whoever cannot see it reads here all that it shows. */
export function TableView() {
  const { t } = useTranslation();
  const scene = useScene();
  const drawn = useDrawn();
  const wording = useWording();
  const selected = useApp((state) => state.selected);
  const [tab, setTab] = useState<Tab>('events');
  const [events, nodes, edges] = useMemo(
    () => [eventRows(drawn, scene), nodeRows(drawn, scene), edgeRows(drawn, scene)] as const,
    [drawn, scene],
  );
  const columns = { events: useEventColumns(), nodes: useNodeColumns(), edges: useEdgeColumns() };
  // What is selected elsewhere is shown here, in its own table, until the reader turns to another.
  const home = useMemo(() => tabOf(selected, { events, nodes, edges }), [selected, events, nodes, edges]);
  const place = home === undefined ? undefined : `${home} ${selected}`;
  const [seen, setSeen] = useState<string>();
  if (place !== seen) {
    setSeen(place);
    if (home !== undefined) setTab(home);
  }
  const counts = { events: events.length, nodes: nodes.length, edges: edges.length };
  return (
    <section className={classes['view']} aria-label={t('table.title')}>
      <Tabs
        value={tab}
        onChange={(next) => setTab(TABS.find((each) => each === next) ?? 'events')}
        className={classes['tabs']}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`table.${each}`)} <span className={classes['count']}>{counts[each]}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="events" className={classes['panel']}>
          <Listed
            name={t('table.events')}
            rows={events}
            columns={columns.events}
            sorted={NEWEST_FIRST}
            sentenceOf={({ sentence }) => wording(sentence)}
            nodesOf={({ id }) => [id]}
          />
        </Tabs.Panel>
        <Tabs.Panel value="nodes" className={classes['panel']}>
          <Listed
            name={t('table.nodes')}
            rows={nodes}
            columns={columns.nodes}
            sorted={MOST_LINKED_FIRST}
            sentenceOf={(row) => nodeSentence(row, columns.nodes)}
            nodesOf={({ id }) => [id]}
          />
        </Tabs.Panel>
        <Tabs.Panel value="edges" className={classes['panel']}>
          <Listed
            name={t('table.edges')}
            rows={edges}
            columns={columns.edges}
            sorted={[]}
            sentenceOf={({ sentence }) => wording(sentence)}
            nodesOf={({ source, target }) => [source.id, target.id]}
          />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

/** Where a row of what is selected stands. */
function tabOf(
  selected: string | undefined,
  lists: { readonly [Each in Tab]: readonly { readonly id: string }[] },
): Tab | undefined {
  return TABS.find((tab) => lists[tab].some(({ id }) => id === selected));
}

type NodeColumns = ReturnType<typeof useNodeColumns>;
type NodeRow = ReturnType<typeof nodeRows>[number];

/** Name, kind, country and so on, in the order of the columns. */
function nodeSentence(row: NodeRow, columns: NodeColumns): string {
  return columns
    .filter(({ id }) => id !== 'otherNames')
    .map((column) => column.text(row))
    .filter((text) => text !== '')
    .join(' · ');
}
