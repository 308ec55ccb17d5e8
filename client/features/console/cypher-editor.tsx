import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRange } from '../../state/statement-text.ts';
import classes from './console.module.css';
import { cypherCompletion } from './cypher-completion-source.ts';
import { cypherColours, editorTheme } from './editor-theme.ts';

/** A fault and where it stands. */
export interface Fault extends TextRange {
  readonly message: string;
}

/** An editor of Cypher. Tab leaves it, so that the keyboard is not caught; Ctrl-Enter runs. */
export function CypherEditor(props: {
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly params: readonly string[];
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}) {
  const { value, fault, params, onChange, onRun } = props;
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const label = t('console.editor');
  const hint = t('console.hint');
  // The editor is made once; what it asks for and tells is always the latest.
  const known = useEffectEvent(() => params);
  const changed = useEffectEvent((text: string) => onChange(text));
  const run = useEffectEvent(() => onRun());
  const start = useEffectEvent((parent: HTMLElement) =>
    openEditor(parent, { value, words: wordsFor(label, hint), params: known, onChange: changed, onRun: run }),
  );
  useEffect(() => {
    if (host.current === null) return undefined;
    const editor = start(host.current);
    view.current = editor;
    return () => editor.destroy();
  }, []);
  useEffect(
    () => view.current?.dispatch({ effects: words.reconfigure(wordsFor(label, hint)) }),
    [label, hint],
  );
  useEffect(() => {
    const editor = view.current;
    if (editor === undefined || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    const editor = view.current;
    if (editor === undefined) return;
    const length = editor.state.doc.length;
    const marked =
      fault === undefined || fault.to > length
        ? []
        : [{ ...fault, severity: 'error' as const, source: 'Cypher' }];
    editor.dispatch(setDiagnostics(editor.state, marked));
  }, [fault]);
  return <div ref={host} className={classes['editor']} data-testid="editor" />;
}

interface Opening {
  readonly value: string;
  readonly words: Extension;
  readonly params: () => readonly string[];
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

function openEditor(parent: HTMLElement, opening: Opening): EditorView {
  const tell = EditorView.updateListener.of((update) => {
    if (update.docChanged) opening.onChange(update.state.doc.toString());
  });
  const extensions = [
    words.of(opening.words),
    basics,
    cypherCompletion(opening.params),
    runKey(opening.onRun),
    tell,
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: opening.value, extensions }) });
}

const words = new Compartment();

function wordsFor(label: string, hint: string) {
  return [
    placeholder(hint),
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'false',
      // Escape closes the list of completions, not the panel.
      'data-mantine-stop-propagation': 'true',
    }),
  ];
}

const basics = [
  lineNumbers(),
  history(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  EditorView.lineWrapping,
  StreamLanguage.define(cypher),
  cypherColours,
  editorTheme,
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
];

function runKey(run: () => void) {
  return Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          run();
          return true;
        },
      },
    ]),
  );
}

/** Puts the cursor where a fault stands. */
export function showFault({ from }: TextRange): void {
  const content = document.querySelector('[data-testid="editor"] .cm-editor');
  const editor = content instanceof HTMLElement ? EditorView.findFromDOM(content) : null;
  editor?.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  editor?.focus();
}
