// 谁与谁会面
// title: { en: Who met whom }
// about:
//   zh: 在会谈、通话、访问和峰会中同时出现的人物，按次数排列。
//   en: People who took part in the same meetings, calls, visits and summits, by how often.
// params:
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
//   atLeast: { type: integer, default: 1, min: 1, max: 1000, zh: 至少几次, en: At least this often }
// returns: table
// columns: [ person, other, events, sources, first, last ]
MATCH (left:Person)-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(right:Person)
WHERE left.id < right.id AND event.type IN ['meeting', 'call', 'visit', 'summit']
  AND event.status <> 'denied'
  AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH left, right, event
WITH left, right, count(DISTINCT event.id) AS events, max(event.sourceCount) AS sources,
  min(event.date) AS first, max(event.date) AS last
WHERE events >= $atLeast
RETURN left.name AS person, right.name AS other, events, sources, first, last
ORDER BY events DESC, last DESC, left.id, right.id
