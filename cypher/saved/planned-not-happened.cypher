// 计划过而未见发生
// title: { en: "Planned, and not known to have happened" }
// about:
//   zh: 日期已过的计划事件，前后若干月内没有同类、同一些国家和人物的已发生事件；并列出其间同类的其他事件。这只说明没有记录，不说明没有发生。
//   en: Planned events whose date is past, without an event of the same kind, countries and people on record within some months; beside them what else of the kind there was. No record is no proof that it did not happen.
// params:
//   today: { type: date, default: 2024-12-31, zh: 今天, en: Today }
//   months: { type: integer, default: 2, min: 0, max: 24, zh: 前后几个月, en: Months before and after }
//   from: { type: date, default: "2000", zh: 起, en: From }
// returns: both
// columns: [ date, type, title, others, event, parts ]
MATCH (event:Event {status: 'planned'})
WHERE event.date IS NOT NULL AND event.lastDay <= $today + '~' AND event.lastDay >= $from
MATCH (participant)-[part:TOOK_PART_IN]->(event)
WITH event, participant, part ORDER BY participant.id, part.role
WITH event, collect(part) AS parts,
  collect(CASE WHEN participant:Country OR participant:Person THEN participant.id ELSE '' END) AS all
WITH event, parts, [id IN all WHERE id <> ''] AS actors,
  toInteger(substring(event.sortDay, 0, 4)) * 12 + toInteger(substring(event.sortDay, 5, 2)) AS month
OPTIONAL MATCH (participant)-[:TOOK_PART_IN]->(other:Event {type: event.type, status: 'occurred'})
WHERE participant.id IN actors AND other.date IS NOT NULL
  AND coalesce(other.series, event.series, '') = coalesce(event.series, other.series, '')
WITH event, parts, actors, month, other, count(DISTINCT participant.id) AS shared
ORDER BY other.sortDay, other.type, other.title, other.id
WITH event, parts, size(actors) AS wanted, shared, other,
  toInteger(substring(other.sortDay, 0, 4)) * 12 + toInteger(substring(other.sortDay, 5, 2)) - month AS distance
WITH event, parts, wanted,
  collect(CASE WHEN distance >= -$months AND distance <= $months THEN {shared: shared, title: other.date + ' ' + other.title} ELSE {shared: 0, title: ''} END) AS near
WHERE size([candidate IN near WHERE candidate.shared = wanted]) = 0
RETURN event.date AS date, event.type AS type, event.title AS title,
  [candidate IN near WHERE candidate.shared > 0 | candidate.title] AS others, event, parts
ORDER BY event.sortDay, event.type, event.title, event.id
