// 一个职位的先后任职者
// title: { en: Succession in an office }
// about:
//   zh: 谁先后担任某国的某一职位，何时首次这样称呼，何时任免。
//   en: Who held an office of a country one after another, since when the news calls them so, when they were appointed and dismissed.
// params:
//   country: { type: country, default: CN, zh: 国家, en: Country }
//   offices: { type: list, of: string, default: [ 国防部长, 國防部長 ], zh: 职位（各种写法）, en: Office in every spelling }
// returns: both
// columns: [ since, person, titles, appointed, dismissed, who, links ]
MATCH (who:Person)-[link:HOLDS]->(:Country {id: $country})
WHERE size([office IN $offices WHERE link.office CONTAINS office]) > 0
WITH who, link ORDER BY link.office
WITH who, min(link.at) AS at, collect(link.office) AS titles, collect(link) AS links
OPTIONAL MATCH (who)-[:TOOK_PART_IN]->(start:Event {type: 'appointment'})
WHERE start.status = 'occurred'
WITH who, at, titles, links, min(start.date) AS appointed
OPTIONAL MATCH (who)-[:TOOK_PART_IN]->(end:Event {type: 'dismissal'})
WHERE end.status = 'occurred'
WITH who, at, titles, links, appointed, min(end.date) AS dismissed
RETURN substring(at, 0, 10) AS since, who.name AS person, titles, appointed, dismissed, who, links
ORDER BY since, who.id
