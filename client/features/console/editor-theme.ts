import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Both schemes at once, each colour with at least 4.5 : 1 on the editor's ground. */
export const cypherColours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.keyword, color: 'light-dark(#1f4e79, #84b4e6)', fontWeight: '600' },
    { tag: [tags.string, tags.special(tags.string)], color: 'light-dark(#2f6b3a, #8fcf9b)' },
    { tag: [tags.number, tags.bool, tags.atom], color: 'light-dark(#9a4a12, #e6ae7c)' },
    { tag: tags.comment, color: 'light-dark(#66707b, #929daa)', fontStyle: 'italic' },
    { tag: [tags.variableName, tags.propertyName], color: 'light-dark(#1d2733, #dbe2ea)' },
    {
      tag: [
        tags.standard(tags.variableName),
        tags.function(tags.variableName),
        tags.definition(tags.variableName),
      ],
      color: 'light-dark(#6c3a8c, #cfa6ea)',
    },
    { tag: tags.operator, color: 'light-dark(#56616d, #a9b4c0)' },
  ]),
);

export const editorTheme = EditorView.theme({
  '&': { fontSize: '13px', backgroundColor: 'light-dark(#fff, #171c21)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
    lineHeight: '1.6',
    minHeight: '132px',
    maxHeight: '320px',
  },
  '.cm-content': { caretColor: 'light-dark(#1d2733, #dbe2ea)', color: 'light-dark(#1d2733, #dbe2ea)' },
  '.cm-cursor': { borderLeftColor: 'light-dark(#1d2733, #dbe2ea)' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'light-dark(#67717d, #98a2ad)',
    border: 'none',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'light-dark(#f3f6fa88, #20282f88)' },
  '.cm-placeholder': { color: 'light-dark(#67717d, #98a2ad)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'light-dark(#d9e5f2, #2c4866)' },
  '.cm-tooltip': {
    backgroundColor: 'light-dark(#fff, #20272e)',
    color: 'light-dark(#1d2733, #dbe2ea)',
    border: '1px solid light-dark(#dde2e8, #38414b)',
    borderRadius: '8px',
    overflow: 'hidden',
    boxShadow: '0 4px 16px rgb(0 0 0 / 14%)',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'light-dark(#1f4e79, #3b6ea5)',
    color: '#fff',
  },
  '.cm-completionDetail': { marginInlineStart: '10px', fontStyle: 'normal', opacity: '0.75' },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid light-dark(#c92a2a, #ff8787)' },
});
