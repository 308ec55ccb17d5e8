/** What a button is called where the pointer rests on it; `HintHost` shows it once it is loaded. */
export function hint(label: string, { isSlow = false }: { readonly isSlow?: boolean } = {}) {
  return { 'data-hint': label, ...(isSlow ? { 'data-hint-slow': true } : {}) };
}
