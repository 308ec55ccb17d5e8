import { NodeKind } from '#domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toElements, type Elements } from '../../graph/elements.ts';
import { drawnWording } from '../../state/drawn-wording.ts';
import { nameOf } from '../../state/language.ts';
import { textOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { useCoMentions } from './co-mentions.ts';

/** What the drawing draws, in the language and with the look that the reader chose. */
export function useElements(): Elements {
  const { t } = useTranslation();
  const drawn = useDrawn();
  const mentions = useCoMentions();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  const sizeBy = useApp((state) => state.look.sizeBy);
  const groupBy = useApp((state) => state.look.groupBy);
  return useMemo(() => {
    const countries = new Map(
      drawn.nodes.flatMap((node) =>
        node.kind === 'Country' ? [[textOf(node, 'iso2'), nameOf(node, names)] as const] : [],
      ),
    );
    return toElements(
      drawn,
      {
        ...drawnWording(language, names),
        group: (key) => {
          const kind = NodeKind.safeParse(key).data;
          return kind === undefined ? (countries.get(key) ?? regionName(key, language)) : t(`kind.${kind}`);
        },
      },
      { sizeBy, groupBy, mentions },
    );
  }, [drawn, language, names, sizeBy, groupBy, mentions, t]);
}

/** A country that is not drawn itself, as the browser names it. */
function regionName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // SU and the like are no regions to some browsers.
  }
}
