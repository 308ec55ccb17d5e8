// 谁制裁了谁
// title: { en: Who sanctioned whom }
// about:
//   zh: 对所选国家或其机构的制裁，按日期排列。
//   en: Sanctions on the chosen countries, by date, with who imposed them and which other bodies they name.
// params:
//   on: { type: list, of: country, default: [ CN, RU ], zh: 受制裁国, en: Sanctioned countries }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ date, by, on, named, status, sources, event, imposed, suffered ]
MATCH (target:Country)-[:TOOK_PART_IN {role: 'recipient'}]->(event:Event {type: 'sanction'})
WHERE target.id IN $on AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (actor)-[act:TOOK_PART_IN {role: 'actor'}]->(event)
WITH event, actor, act ORDER BY actor.id
WITH event, collect(actor.name) AS by, collect(act) AS imposed
MATCH (recipient)-[hit:TOOK_PART_IN {role: 'recipient'}]->(event)
WITH event, by, imposed, recipient, hit ORDER BY recipient.id
WITH event, by, imposed, collect(hit) AS suffered, collect(recipient.id + ' ' + recipient.name) AS all
RETURN event.date AS date, by,
  [entry IN all WHERE entry STARTS WITH 'country/' | substring(entry, 11)] AS on,
  [entry IN all WHERE NOT entry STARTS WITH 'country/' | split(entry, ' ')[1]] AS named, event.status AS status, event.sourceCount AS sources, event, imposed,
  suffered
ORDER BY event.sortDay, event.type, event.title, event.id
