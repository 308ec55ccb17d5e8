// 一方否认的事件
// title: { en: Events that one side denies }
// about:
//   zh: 被否认的事件，以及前后若干月内说同样的行为者做过同类事情的报道，逐条列出原文。
//   en: Denied events, and beside each what reports say of the same kind of act by the same actors within some months, with the words.
// params:
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "9999", zh: 止（9999 含未注明日期）, en: To (9999 takes in the undated) }
//   months: { type: integer, default: 6, min: 0, max: 120, zh: 前后几个月, en: Months before and after }
// returns: both
// columns: [ date, denied, says, outlet, published, quote, event, report, account ]
MATCH (:Article)-[denial:REPORTS]->(event:Event)
WHERE denial.status = 'denied' AND coalesce(event.lastDay, event.sortDay) >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (actor)-[:TOOK_PART_IN {role: 'actor'}]->(event)
MATCH (actor)-[:TOOK_PART_IN {role: 'actor'}]->(account:Event {type: event.type})
WHERE account.id = event.id OR account.status IN ['occurred', 'alleged', 'denied']
OPTIONAL MATCH (target)-[:TOOK_PART_IN {role: 'recipient'}]->(event)
OPTIONAL MATCH (target)-[shared:TOOK_PART_IN {role: 'recipient'}]->(account)
WITH event, account, count(DISTINCT target.id) AS targets, count(DISTINCT shared) AS common,
  toInteger(substring(event.sortDay, 0, 4)) * 12 + toInteger(substring(event.sortDay, 5, 2)) AS month,
  toInteger(substring(account.sortDay, 0, 4)) * 12 + toInteger(substring(account.sortDay, 5, 2)) AS near
WHERE (targets = 0 OR common > 0) AND (account.id = event.id OR event.date IS NULL OR account.date IS NULL
  OR (near >= month - $months AND near <= month + $months))
MATCH (article:Article)-[report:REPORTS]->(account)
RETURN report.date AS date, event.title AS denied, report.status AS says, article.publisher AS outlet,
  substring(article.publishedAt, 0, 10) AS published, report.quote AS quote, event, report, account
ORDER BY event.sortDay, event.type, event.title, event.id, account.sortDay, account.type, account.title, account.id, published, article.id, report.start
