// 一个人的行程
// title: { en: One person's timeline }
// about:
//   zh: 某人参与的事件，按日期排列，附地点、状态和来源数。
//   en: The events in which a person took part, by date, with place, status and number of sources.
// params:
//   person: { type: person, zh: 人物, en: Person }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ date, type, title, status, place, sources, who, part, event ]
MATCH (who:Person {id: $person})-[part:TOOK_PART_IN]->(event:Event)
WHERE event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
OPTIONAL MATCH (event)-[:HAPPENED_IN]->(place)
WITH who, part, event, min(place.name) AS place
RETURN event.date AS date, event.type AS type, event.title AS title, event.status AS status, place,
  event.sourceCount AS sources, who, part, event
ORDER BY event.sortDay, event.type, event.title, event.id, part.role
