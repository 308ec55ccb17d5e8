// 武器与技术转让
// title: { en: Transfers of arms and technology }
// about:
//   zh: 谁向谁提供武器、装备或军事技术，状态如何（已发生、计划、指称、否认），原文怎么说。
//   en: Who provides whom with arms, equipment or military technology, with status (occurred, planned, alleged, denied) and the words.
// params:
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "9999", zh: 止（9999 含未注明日期）, en: To (9999 takes in the undated) }
// returns: both
// columns: [ date, status, giver, taker, source, quote, event, given, taken ]
MATCH (maker)-[given:TOOK_PART_IN {role: 'actor'}]->(event:Event {type: 'armsTransfer'})<-[taken:TOOK_PART_IN {role: 'recipient'}]-(target)
WHERE coalesce(event.lastDay, event.sortDay) >= $from AND substring(event.sortDay, 0, size($to)) <= $to
MATCH (article:Article)-[report:REPORTS]->(event)
RETURN event.date AS date, report.status AS status, maker.name AS giver, target.name AS taker,
  article.publisher AS source, report.quote AS quote, event, given, taken
ORDER BY event.sortDay, event.type, event.title, event.id, maker.id, target.id, source, article.id, report.start
