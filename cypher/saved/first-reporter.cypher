// 谁最先报道
// title: { en: First reporter and delays }
// about:
//   zh: 由多家媒体报道的事件：谁最先发布，其他媒体晚了几天。
//   en: "Events reported by several outlets: who published first, and how many days after it the others followed."
// params:
//   atLeast: { type: integer, default: 2, min: 2, max: 100, zh: 至少几家媒体, en: At least so many outlets }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: table
// columns: [ date, title, outlet, published, delayDays, rank ]
MATCH (article:Article)-[:REPORTS]->(event:Event)
WHERE event.sourceCount >= $atLeast AND article.publishedAt IS NOT NULL AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH event, article.publisher AS outlet, min(article.publishedAt) AS published
WITH event, outlet, published, toInteger(substring(published, 0, 4)) AS year,
  toInteger(substring(published, 5, 2)) AS month, toInteger(substring(published, 8, 2)) AS day
// Days since 0000-03-01: the year is counted from March, so that its last day is the leap day.
WITH event, outlet, published, CASE WHEN month < 3 THEN year - 1 ELSE year END AS year,
  CASE WHEN month < 3 THEN month + 9 ELSE month - 3 END AS month, day
WITH event, outlet, published,
  365 * year + year / 4 - year / 100 + year / 400 + (306 * month + 5) / 10 + day AS dayNumber
ORDER BY published, outlet
WITH event, min(dayNumber) AS firstDay, collect({outlet: outlet, published: published, day: dayNumber}) AS reports
UNWIND range(0, size(reports) - 1) AS at
WITH event, firstDay, at, reports[at] AS report
RETURN event.date AS date, event.title AS title, report.outlet AS outlet, report.published AS published,
  report.day - firstDay AS delayDays, at + 1 AS rank
ORDER BY event.sortDay, event.type, event.title, event.id, rank
