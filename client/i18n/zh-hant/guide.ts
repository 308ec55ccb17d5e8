import type { guide as simplified } from '../zh-hans/guide.ts';

export const guide: Readonly<Record<keyof typeof simplified, string>> = {
  'guide.search': '從一個名字開始',
  'guide.searchText':
    '人物、國家、機構、事件，用簡體、繁體、拼音或外文都能找到同一個節點。按 / 隨時回到這裡。',
  'guide.graph': '每一點、每條線都有原文',
  'guide.graphText': '點一下，就列出它所依據的句子：哪家媒體、哪一天、怎麼說。按兩下展開鄰居，Ctrl+Z 復原。',
  'guide.time': '什麼時候發生，什麼時候知道',
  'guide.timeText': '在長條上拖曳，只看一段時間；也可以只看到某一天為止已經報導的。',
  'guide.queries': '現成的問題',
  'guide.queriesText': '填上人和日期就能執行，結果可以取代或加入圖譜，也能匯出成表格。',
  'guide.skip': '略過',
  'guide.back': '上一步',
  'guide.next': '下一步',
  'guide.done': '開始使用',
  'guide.counter': '{{current}} / {{total}}',
  'guide.again': '再看一遍導覽',
  'guide.keys': '快速鍵',
  'guide.reading.marks':
    '形狀和顏色是種類：六邊形是國家，圓是人物，方塊是機構，菱形是事件；事件的顏色分六類。',
  'guide.reading.sentences':
    '每個點和每條線都來自報導中的句子：點一下看句子、媒體、日期和讀出它的規則，再點句子看全文。',
  'guide.reading.width': '線越粗，獨立來源越多；互相轉載的只算一個。',
  'guide.reading.dashes': '虛線不是已發生的事：',
  'guide.reading.ties': '「事件」把每件事畫成一個點，「關係」把它們摺成當事方之間的連線。',
  'guide.reading.left': '沒有畫出來的會說明：數量、上限、被篩掉的，都寫在旁邊。',
  'guide.offline': '連不上伺服器。',
  'guide.offlineAbout': '已載入的內容照常可用；{{n}} 秒後再試。',
  'guide.offlineRetry': '現在就試',
  'guide.interfaceLanguage': '介面語言',
  'guide.nameLanguage': '名稱語言',
  'guide.namesIn': '名稱用 {{language}}',
};
