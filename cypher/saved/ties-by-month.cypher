// 两国往来按月统计
// title: { en: Ties between two countries by month }
// about:
//   zh: 一段时间内两国共同参与的事件，按月份和类型计数。
//   en: How many events both countries took part in, by month and kind.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   from: { type: date, default: "2022", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: table
// columns: [ month, type, events, planned, reports ]
MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE event.datePrecision IN ['day', 'month'] AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
WITH substring(event.sortDay, 0, 7) AS month, event.type AS type, event.articleCount AS articles,
  CASE WHEN event.status = 'planned' THEN 1 ELSE 0 END AS isPlanned
RETURN month, type, count(*) AS events, coalesce(sum(isPlanned), 0) AS planned,
  coalesce(sum(articles), 0) AS reports
ORDER BY month, type
