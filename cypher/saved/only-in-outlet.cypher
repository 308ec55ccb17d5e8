// 一家媒体的独家报道
// title: { en: What one outlet alone reports }
// about:
//   zh: 只有这家媒体报道、别家没有报道的事件，附原文。
//   en: Events that this outlet reports and no other does, with its words.
// params:
//   outlet: { type: entity, default: source/demo-evening, zh: 媒体, en: Outlet, suggest: Source }
//   types: { type: list, of: eventType, default: [ meeting, visit, exercise, patrol, incident, protest ], zh: 事件类型, en: Kinds of event }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ date, type, title, headline, quote, event, report, published ]
MATCH (:Source {id: $outlet})-[published:PUBLISHED]->(article:Article)-[report:REPORTS]->(event:Event)
WHERE event.type IN $types AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
MATCH (other:Article)-[:REPORTS]->(event)
WITH event, article, report, published, count(DISTINCT other.publisher) AS outlets
WHERE outlets = 1
RETURN event.date AS date, event.type AS type, event.title AS title, article.title AS headline,
  report.quote AS quote, event, report, published
ORDER BY event.sortDay, event.type, event.title, event.id, article.id, report.start
