import { Textarea } from '@mantine/core';
import type { GraphNode, NodeId } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import { noting } from '../../state/scene.ts';
import { useApp, useScene } from '../../ui/app-store.ts';

/** What the reader writes beside a node; leaving the field records it as one step. */
export function NodeNote({ id }: { readonly id: NodeId }) {
  const scene = useScene();
  const node = scene.nodes.get(id);
  const note = scene.notes.get(id) ?? '';
  // Another note, by undo for instance, begins another field.
  return node === undefined ? undefined : <NoteField key={`${id} ${note}`} node={node} note={note} />;
}

function NoteField({ node, note }: { readonly node: GraphNode; readonly note: string }) {
  const { t } = useTranslation();
  const record = useApp((state) => state.record);
  const names = useApp((state) => state.nameLanguage);
  const [text, setText] = useState(note);
  const keep = () => {
    if (text.trim() === note.trim()) return;
    record({ action: 'note', name: nameOf(node, names) }, (scene) => noting(scene, node.id, text.trim()));
  };
  return (
    <Textarea
      label={t('work.note')}
      labelProps={{ fz: 'xs', fw: 600, c: 'dimmed', mb: 2 }}
      placeholder={t('work.notePlaceholder')}
      size="sm"
      autosize
      minRows={note === '' ? 1 : 2}
      maxRows={10}
      maxLength={4000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
      }}
    />
  );
}
