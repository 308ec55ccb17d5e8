import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { completionsAt, type Completion } from '../../state/cypher-completion.ts';

/** As CodeMirror names its icons. */
const ICONS: Readonly<Record<Completion['kind'], string>> = {
  keyword: 'keyword',
  function: 'function',
  label: 'class',
  type: 'interface',
  property: 'property',
  parameter: 'constant',
  variable: 'variable',
};

/** Completion from what the graph holds, by what stands before the cursor. */
export function cypherCompletion(params: () => readonly string[]): Extension {
  const source = ({ state, pos }: CompletionContext): CompletionResult | null => {
    const found = completionsAt(state.doc.toString(), pos, params());
    if (found === undefined) return null;
    return {
      from: found.from,
      validFor: /^\w*$/,
      options: found.options.map(({ label, kind, about }) => ({
        label,
        type: ICONS[kind],
        ...(about === undefined ? {} : { detail: about }),
        // A variable of the statement is the likeliest.
        ...(kind === 'variable' ? { boost: 2 } : {}),
      })),
    };
  };
  return autocompletion({ override: [source], icons: true, activateOnTyping: true });
}
