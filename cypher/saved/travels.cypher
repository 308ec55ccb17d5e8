// 一位官员的出行
// title: { en: An official's travels }
// about:
//   zh: 某人在本国之外参与的会谈、访问和峰会，按日期排列。
//   en: Meetings, visits and summits of a person that took place outside the own country, by date.
// params:
//   person: { type: person, default: person/putin-vladimir, zh: 人物, en: Person }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ date, type, title, place, country, status, sources, who, part, event, link, site ]
MATCH (who:Person {id: $person})-[part:TOOK_PART_IN]->(event:Event)-[link:HAPPENED_IN]->(site)
WHERE event.type IN ['meeting', 'visit', 'summit', 'agreement'] AND event.status <> 'denied' AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH who, part, event, link, site, coalesce(site.country, substring(site.id, 8)) AS country
WHERE country <> coalesce(who.country, '')
RETURN event.date AS date, event.type AS type, event.title AS title, site.name AS place, country,
  event.status AS status, event.sourceCount AS sources, who, part, event, link, site
ORDER BY event.sortDay, event.type, event.title, event.id, site.id
