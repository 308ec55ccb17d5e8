// 联合巡航
// title: { en: Joint patrols }
// about:
//   zh: 两国的联合巡航，附地点，以及同日前后涉及的第三国事件。
//   en: Joint patrols of two countries, where, and the states drawn into incidents within their days.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ date, title, status, places, third, sources, event, parts, sites ]
MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(event:Event {type: 'patrol'})<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (country:Country)-[part:TOOK_PART_IN]->(event)
WITH event, country, part ORDER BY country.id, part.role
WITH event, collect(part) AS parts
OPTIONAL MATCH (event)-[:HAPPENED_IN]->(site)
WITH event, parts, site ORDER BY site.name
WITH event, parts, collect(site.name) AS places, collect(site) AS sites
OPTIONAL MATCH (third:Country)-[:TOOK_PART_IN]->(incident:Event {type: 'incident'})<-[:TOOK_PART_IN]-(:Country {id: $a})
WHERE incident.sortDay = event.sortDay AND incident.datePrecision = 'day' AND NOT third.id IN [$a, $b]
WITH event, parts, places, sites, third ORDER BY third.name
WITH event, parts, places, sites, collect(DISTINCT third.name) AS third
RETURN event.date AS date, event.title AS title, event.status AS status, places, third,
  event.sourceCount AS sources, event, parts, sites
ORDER BY event.sortDay, event.type, event.title, event.id
