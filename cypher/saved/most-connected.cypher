// 联系最多的人
// title: { en: The most connected people }
// about:
//   zh: 两个日期之间与最多不同的人共同参与事件的人物。
//   en: Who took part in events with the most different people between two dates.
// params:
//   from: { type: date, default: "2022", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
//   most: { type: integer, default: 15, min: 1, max: 200, zh: 最多几人, en: People at most }
// returns: both
// columns: [ person, country, people, countries, events, who, shared ]
MATCH (who:Person)-[part:TOOK_PART_IN]->(event:Event)
WHERE event.status <> 'denied' AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
MATCH (other:Person)-[:TOOK_PART_IN]->(event)
WHERE other.id <> who.id
WITH who, part, event, other ORDER BY event.type, event.title, event.id, other.id
WITH who, count(DISTINCT other.id) AS people, count(DISTINCT other.country) AS countries,
  count(DISTINCT event.id) AS events, collect(DISTINCT part) AS shared
RETURN who.name AS person, who.country AS country, people, countries, events, who, shared
ORDER BY people DESC, events DESC, who.id
LIMIT $most
