import type { search as simplified } from '../zh-hans/search.ts';

export const search: Readonly<Record<keyof typeof simplified, string>> = {
  'search.results': '搜尋結果',
  'search.recent': '最近搜尋',
  'search.recentNodes': '最近加入',
  'search.clear': '清除',
  'search.kindCount': '{{kind}} {{n}}',
  'search.rest': '還有 {{n}} 個：寫得更具體一些',
  'search.names_other': '{{count}} 個名稱',
  'search.addAll_other': '全部加入（{{count}} 個）',
  'search.found': '找到 {{n}} 個',
  'search.notFound': '沒找到：{{names}}',
  'search.looking': '正在逐個尋找…',
  'search.isIn': '已在圖中',
  'search.matchedAs': '{{typed}} → {{name}}',
  'search.keys': '↑↓ 選擇 · Enter 加入 · Esc 關閉',
};
