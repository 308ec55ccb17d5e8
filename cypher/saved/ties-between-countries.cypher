// 两国之间的往来
// title: { en: Ties between two countries }
// about:
//   zh: 一段时间内两国共同参与的事件，以及参与者和地点。
//   en: The events of a period in which both countries took part, with everyone who did and where.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: graph
// columns: [ event, parts, participants, links, places ]
MATCH (a:Country {id: $a})-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(b:Country {id: $b})
WHERE event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (participant)-[part:TOOK_PART_IN]->(event)
WITH event, part, participant ORDER BY participant.id, part.role
WITH event, collect(DISTINCT part) AS parts, collect(DISTINCT participant) AS participants
OPTIONAL MATCH (event)-[link:HAPPENED_IN]->(place)
WITH event, parts, participants, link, place ORDER BY place.id
RETURN event, parts, participants, collect(DISTINCT link) AS links, collect(DISTINCT place) AS places
ORDER BY event.sortDay, event.type, event.title, event.id
