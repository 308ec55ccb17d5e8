// 谁对谁表示反对
// title: { en: Who spoke against whom }
// about:
//   zh: 抗议、交涉和谴责：谁对谁，多少次，最近一次是什么时候。
//   en: "Protests, démarches and condemnations: by whom, against whom, how often and when last."
// params:
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
//   by: { type: list, of: country, default: [], zh: 只看这些国家（空为全部）, en: By these countries only (none means all) }
// returns: both
// columns: [ by, against, events, first, last, actor, target, links ]
MATCH (actor)-[link:TOOK_PART_IN {role: 'actor'}]->(event:Event)<-[:TOOK_PART_IN {role: 'recipient'}]-(target)
WHERE event.type IN ['protest', 'statement'] AND event.status <> 'denied' AND actor.id <> target.id
  AND (actor:Country OR actor:Organization) AND (target:Country OR target:Organization) AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
  AND (size($by) = 0 OR actor.id IN $by)
WITH actor, target, link, event ORDER BY event.type, event.title, event.id
WITH actor, target, count(DISTINCT event.id) AS events, min(event.sortDay) AS first, max(event.lastDay) AS last,
  collect(link) AS links
RETURN actor.name AS by, target.name AS against, events, first, last, actor, target, links
ORDER BY events DESC, actor.id, target.id
