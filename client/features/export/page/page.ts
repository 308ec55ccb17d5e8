import { SURFACES } from '../../../graph/palette.ts';
import { FONT } from '../../../graph/font.ts';
import { escaped } from '../svg-picture.ts';
import type { PageData } from './page-data.ts';
import { viewerScript } from './viewer.ts';

export interface Page {
  readonly title: string;
  readonly caption: readonly string[];
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly svg: string;
  readonly data: PageData;
  /** Random letters that allow the page its own script and nothing else. */
  readonly nonce: string;
}

/** A page that opens from disk: picture, sentences and viewer in one file, which asks no network for anything. */
export function htmlPage({ title, caption, language, scheme, svg, data, nonce }: Page): string {
  const { texts } = data;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Mailuo">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${styleOf(scheme)}</style>
</head>
<body>
<header>
<div><h1>${escaped(title)}</h1><p class="faint">${caption.map(escaped).join(' · ')}</p></div>
<button id="fit" type="button">${escaped(texts.fit)}</button>
</header>
<nav><input id="search" type="search" aria-label="${escaped(texts.search)}" placeholder="${escaped(texts.search)}"><ul id="hits"></ul></nav>
<main>${svg}<p class="faint hint">${escaped(texts.hint)}</p></main>
<aside><button id="close" type="button" aria-label="${escaped(texts.close)}">×</button><div id="item" tabindex="-1"></div></aside>
<script id="data" type="application/json" nonce="${nonce}">${jsonFor(data)}</script>
<script nonce="${nonce}">${viewerScript().replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}

/** JSON that cannot end the element it stands in, whatever a title holds. */
function jsonFor(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function styleOf(scheme: 'light' | 'dark'): string {
  const { paper, ink, faintInk, line, highlight } = SURFACES[scheme];
  return `
*{box-sizing:border-box}
html{color-scheme:${scheme}}
body{margin:0;height:100dvh;display:grid;grid-template:'h h h' auto 'n m a' minmax(0,1fr)/250px minmax(0,1fr) 0;font:14px/1.65 ${FONT};color:${ink};background:${paper}}
body[data-item]{grid-template-columns:250px minmax(0,1fr) 390px}
header{grid-area:h;display:flex;align-items:center;justify-content:space-between;gap:16px;padding:10px 16px;border-bottom:1px solid ${line}}
h1{margin:0;font-size:17px}h2{margin:0 0 2px;font-size:17px;line-height:1.4}h3{margin:18px 0 6px;font-size:12px;color:${faintInk}}
p{margin:0}.faint,small{color:${faintInk};font-size:12px}
nav{grid-area:n;display:flex;flex-direction:column;min-height:0;padding:12px 10px;border-right:1px solid ${line}}
input{width:100%;padding:7px 10px;border:1px solid ${line};border-radius:8px;background:${paper};color:inherit;font:inherit}
ul{flex:1;min-height:0;margin:8px 0 0;padding:0;overflow:auto;list-style:none}
button{border:1px solid ${line};border-radius:8px;padding:4px 12px;background:none;color:inherit;font:inherit;cursor:pointer}
li button{width:100%;border:0;padding:5px 8px;text-align:start}
button:hover{background:color-mix(in srgb,${line} 30%,transparent)}
:focus-visible{outline:2px solid ${highlight};outline-offset:1px}
main{grid-area:m;position:relative;min-width:0;min-height:0;overflow:hidden}
svg{display:block;width:100%;height:100%;touch-action:none;cursor:grab}
svg [data-id]{cursor:pointer}
svg g.chosen>:first-child{stroke:${highlight};stroke-width:5;stroke-opacity:1}
.hint{position:absolute;left:14px;bottom:8px;pointer-events:none}
aside{grid-area:a;position:relative;min-height:0;overflow:auto;padding:0}
body[data-item] aside{padding:16px;border-left:1px solid ${line}}
body:not([data-item]) aside>*{display:none}
#close{position:absolute;top:10px;right:10px;padding:0 9px;border:0;font-size:20px}
#item{outline:0;padding-right:24px}
article{margin:8px 0;padding:10px 12px;border:1px solid ${line};border-radius:8px}
article a{color:inherit;font-size:12px}
@media(max-width:760px){body,body[data-item]{grid-template:'h' auto 'n' auto 'm' minmax(0,1fr) 'a' auto/minmax(0,1fr)}nav{border:0;padding:8px 10px}ul{max-height:90px}body[data-item] aside{max-height:45dvh;border:0;border-top:1px solid ${line}}}
`;
}
