import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import { eventTypeOf } from '../../state/properties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import classes from './scenes-panel.module.css';

/** Every note of the scene; each leads to its node. */
export function NotesList() {
  const { t } = useTranslation();
  const { notes, nodes } = useScene();
  const names = useApp((state) => state.nameLanguage);
  const select = useApp((state) => state.select);
  return (
    <Stack gap={6} component="section" aria-label={t('work.notes')}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('work.notes')} · {notes.size}
      </Text>
      {notes.size === 0 && (
        <Text size="sm" c="dimmed">
          {t('work.notesNone')}
        </Text>
      )}
      {[...notes].map(([id, text]) => {
        const node = nodes.get(id);
        return (
          <UnstyledButton key={id} className={classes['note']} onClick={() => select(id)}>
            {node !== undefined && <KindMark kind={node.kind} type={eventTypeOf(node)} size={18} />}
            <span>
              <Text size="sm" fw={600} component="span" display="block">
                {node === undefined ? id : nameOf(node, names)}
              </Text>
              <Text size="sm" component="span" display="block" style={{ whiteSpace: 'pre-wrap' }}>
                {text}
              </Text>
            </span>
          </UnstyledButton>
        );
      })}
    </Stack>
  );
}
