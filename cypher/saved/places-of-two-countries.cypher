// 两国共同行动的地点
// title: { en: Where two countries act together }
// about:
//   zh: 两国共同参与的会谈、演习、巡航等事件发生在哪里，多少次。
//   en: Where the meetings, exercises, patrols and other events of two countries take place, and how often.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   types: { type: list, of: eventType, default: [ meeting, visit, summit, exercise, patrol, agreement ], zh: 事件类型, en: Kinds of event }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ place, events, types, first, last, site, links ]
MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE event.type IN $types AND event.status <> 'denied' AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (event)-[link:HAPPENED_IN]->(site)
WITH event, link, site ORDER BY event.type, event.title, event.id
WITH site, count(event) AS events, collect(DISTINCT event.type) AS types, min(event.sortDay) AS first,
  max(event.lastDay) AS last, collect(link) AS links
RETURN site.name AS place, events, types, first, last, site, links
ORDER BY events DESC, site.id
