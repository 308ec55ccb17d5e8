// 两人之间的联系
// title: { en: Well-attested ties between two people }
// about:
//   zh: 两人共同参与的事件，或经由第三人的联系；越短、来源越多越靠前。
//   en: "Events that two people share, or that tie them through a third person: shortest first, then by the sources of the weakest link."
// params:
//   a: { type: person, default: person/dong-jun, zh: 甲, en: Person A }
//   b: { type: person, default: person/putin-vladimir, zh: 乙, en: Person B }
//   atLeast: { type: integer, default: 1, min: 1, max: 100, zh: 每个事件至少几个来源, en: Sources of each event at least }
//   most: { type: integer, default: 20, min: 1, max: 200, zh: 最多几条, en: Ties at most }
// returns: graph
// columns: [ steps, weakest, path ]
CALL {
  MATCH path = (:Person {id: $a})-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(:Person {id: $b})
  WHERE event.sourceCount >= $atLeast AND event.status <> 'denied'
  RETURN 1 AS steps, event.sourceCount AS weakest, event.sortDay + event.id AS place, path
  UNION
  MATCH path = (:Person {id: $a})-[:TOOK_PART_IN]->(near:Event)<-[:TOOK_PART_IN]-(via:Person)-[:TOOK_PART_IN]->(far:Event)<-[:TOOK_PART_IN]-(:Person {id: $b})
  WHERE near.id <> far.id AND NOT via.id IN [$a, $b] AND near.status <> 'denied' AND far.status <> 'denied'
    AND near.sourceCount >= $atLeast AND far.sourceCount >= $atLeast
  RETURN 2 AS steps,
    CASE WHEN near.sourceCount < far.sourceCount THEN near.sourceCount ELSE far.sourceCount END AS weakest,
    near.sortDay + near.id + far.id AS place, path
}
RETURN steps, weakest, path
ORDER BY steps, weakest DESC, place
LIMIT $most
