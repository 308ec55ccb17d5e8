// 被牵涉的第三方
// title: { en: Third parties in events of two countries }
// about:
//   zh: 两国共同参与的事件还牵涉哪些国家和组织，以什么角色，多少次。
//   en: Which other countries and bodies are drawn into the events of two countries, in which role and how often.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ third, role, events, types, first, last, node, parts ]
MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (node)-[part:TOOK_PART_IN]->(event)
WHERE (node:Country OR node:Organization) AND NOT node.id IN [$a, $b]
  AND NOT coalesce(node.country, '') IN [substring($a, 8), substring($b, 8)]
WITH node, part, event ORDER BY event.type, event.title, event.id
WITH node, part.role AS role, count(event) AS events, collect(DISTINCT event.type) AS types,
  min(event.sortDay) AS first, max(event.lastDay) AS last, collect(part) AS parts
RETURN node.name AS third, role, events, types, first, last, node, parts
ORDER BY events DESC, node.id, role
