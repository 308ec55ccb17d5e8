import { MailuoError, type NodeId } from '#domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eventTypeName, nameOf } from '../../state/language.ts';
import { eventTypeOf, textOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { fileNameOf } from './file-name.ts';
import { loadEvidence } from './load-evidence.ts';
import { pageOf, type PageWording } from './page-of.ts';
import { htmlPage } from './page/page.ts';
import { saveFile } from './save-file.ts';
import { svgPicture } from './svg-picture.ts';
import { usePicture } from './use-picture.ts';

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: MailuoError };

/** Saves the page that opens from disk; collecting its sentences takes a while and can be stopped. */
export function useSavePage() {
  const { t } = useTranslation();
  const drawn = useDrawn();
  const language = useApp((state) => state.language);
  const picture = usePicture();
  const wording = useWording();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const stopping = useRef<AbortController>(undefined);
  const save = async (choice: { title: string; scheme: 'light' | 'dark' }) => {
    const ids: readonly NodeId[] = [...new Set([...drawn.nodes, ...drawn.events].map(({ id }) => id))];
    const stop = new AbortController();
    stopping.current = stop;
    const tell = (done: number) => setSaving({ kind: 'busy', done, total: ids.length });
    tell(0);
    try {
      const evidence = await loadEvidence(ids, { signal: stop.signal, onProgress: tell });
      const made = picture(choice);
      const data = pageOf(drawn, evidence, wording);
      const { svg } = svgPicture({ ...made, caption: [] });
      const page = htmlPage({ ...choice, caption: made.caption, language, svg, data, nonce: nonce() });
      saveFile(`${fileNameOf(choice.title)}.html`, new Blob([page], { type: 'text/html' }));
      setSaving({ kind: 'idle' });
    } catch (cause) {
      stop.abort();
      if (cause instanceof DOMException && cause.name === 'AbortError') return setSaving({ kind: 'idle' });
      const error =
        cause instanceof MailuoError ? cause : new MailuoError('internal', t('out.pageFailed'), { cause });
      return setSaving({ kind: 'failed', error });
    }
  };
  return { saving, save, stop: () => stopping.current?.abort() };
}

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function useWording(): PageWording {
  const { t } = useTranslation();
  const { language, nameLanguage } = useApp((state) => state);
  return {
    node: (node) => nameOf(node, nameLanguage),
    kind: (node) => {
      const type = eventTypeOf(node);
      const date = textOf(node, 'date');
      if (node.kind !== 'Event' || type === undefined) return t(`kindOne.${node.kind}`);
      return [eventTypeName(type, language), date].filter((part) => part !== undefined).join(' · ');
    },
    relation: ({ type }) => t(`relation.${type}`),
    status: (status) => t(`status.${status}`),
    noOutlet: t('details.noOutlet'),
    texts: {
      search: t('out.page.search'),
      none: t('out.page.none'),
      sentences: t('details.evidence'),
      noSentences: t('out.page.noSentences'),
      original: t('details.original'),
      hint: t('out.page.hint'),
      fit: t('tool.fit'),
      close: t('details.close'),
    },
  };
}
