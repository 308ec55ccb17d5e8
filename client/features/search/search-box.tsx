import { useEffect, useRef, useState, type ComponentType } from 'react';
import { patiently } from '../../api/patiently.ts';
import { SearchField, type Typed } from './search-field.tsx';

interface Loaded {
  readonly Full: ComponentType<{ readonly before: Typed }>;
  readonly before: Typed;
}

/** The field is there at once; what lists the finds takes its place as soon as it is loaded, with all that was typed. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isComposing = false;
    let Full: Loaded['Full'] | undefined;
    const change = () => {
      const input = field.current;
      // Characters that are still being put together would be lost.
      if (input === null || Full === undefined || isComposing) return;
      setLoaded({ Full, before: { text: input.value, isFocused: input === document.activeElement } });
    };
    const begin = () => void (isComposing = true);
    const end = () => {
      isComposing = false;
      change();
    };
    const input = field.current;
    input?.addEventListener('compositionstart', begin);
    input?.addEventListener('compositionend', end);
    void patiently(() => import('./search-combobox.tsx'))().then(({ SearchCombobox }) => {
      Full = SearchCombobox;
      change();
    });
    return () => {
      input?.removeEventListener('compositionstart', begin);
      input?.removeEventListener('compositionend', end);
      Full = undefined;
    };
  }, []);
  if (loaded === undefined) return <SearchField ref={field} />;
  return <loaded.Full before={loaded.before} />;
}
