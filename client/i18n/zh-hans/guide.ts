export const guide = {
  'guide.search': '从一个名字开始',
  'guide.searchText':
    '人物、国家、机构、事件，用简体、繁体、拼音或外文都能找到同一个节点。按 / 随时回到这里。',
  'guide.graph': '每一点、每条线都有原文',
  'guide.graphText':
    '点一下，右侧就是读出它的那些句子：哪家媒体、哪一天、怎么说。双击展开邻居，Ctrl+Z 撤销。',
  'guide.time': '什么时候发生，什么时候知道',
  'guide.timeText': '在柱形上拖动，只看一段时间；也可以只看到某一天为止已经报道的。',
  'guide.queries': '现成的问题',
  'guide.queriesText': '填上人和日期就能运行，结果可以替换或加入图谱，也能导出成表。',
  'guide.skip': '跳过',
  'guide.back': '上一步',
  'guide.next': '下一步',
  'guide.done': '开始使用',
  'guide.counter': '{{current}} / {{total}}',
  'guide.again': '再看一遍导览',
  'guide.keys': '快捷键',
  'guide.reading.marks':
    '形状和颜色是种类：六边形是国家，圆是人物，方块是机构，菱形是事件；事件的颜色分六类。',
  'guide.reading.sentences':
    '每个点和每条线都来自报道中的句子：点一下看句子、媒体、日期和读出它的规则，再点句子看全文。',
  'guide.reading.width': '线越粗，独立来源越多；互相转载的只算一个。',
  'guide.reading.dashes': '虚线不是已发生的事：',
  'guide.reading.ties': '“事件”把每件事画成一个点，“关系”把它们折成当事方之间的连线。',
  'guide.reading.left': '没有画出来的会说明：数量、上限、被筛掉的，都写在旁边。',
  'guide.offline': '连不上服务器。',
  'guide.offlineAbout': '已加载的内容照常可用；{{n}} 秒后再试。',
  'guide.offlineRetry': '现在就试',
  'guide.interfaceLanguage': '界面语言',
  'guide.nameLanguage': '名称语言',
  'guide.namesIn': '名称用 {{language}}',
};
