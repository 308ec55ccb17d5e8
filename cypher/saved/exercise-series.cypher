// 联合演习系列及其间隔
// title: { en: Joint exercises as a series with gaps }
// about:
//   zh: 两国参加的系列演习，每届起止日期，以及距上一届相隔的月数。
//   en: Each edition of the exercise series of two countries, when it was held, and the months since the edition before.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   from: { type: date, default: "2000", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ series, edition, first, last, places, sources, gapMonths, events ]
MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(event:Event {type: 'exercise'})<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE event.series IS NOT NULL AND event.date IS NOT NULL AND event.status <> 'denied' AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
OPTIONAL MATCH (event)-[:HAPPENED_IN]->(place)
WITH event, coalesce(min(place.name), '?') AS place
ORDER BY place, event.type, event.title, event.id
WITH event.series AS edition, split(event.series, '-')[0] AS series, event, place,
  toInteger(substring(event.sortDay, 0, 4)) * 12 + toInteger(substring(event.sortDay, 5, 2)) AS month
WITH edition, series, min(event.sortDay) AS soonest, max(event.lastDay) AS latest,
  min(CASE WHEN event.datePrecision = 'day' THEN event.sortDay END) AS firstDay,
  max(CASE WHEN event.datePrecision = 'day' THEN event.lastDay END) AS lastDay,
  collect(DISTINCT place) AS places, max(event.sourceCount) AS sources, min(month) AS month, collect(event) AS events
// A month or a year of one report says less than the days of another.
WITH edition, series, coalesce(firstDay, soonest) AS first, coalesce(lastDay, latest) AS last, places, sources, month,
  events
OPTIONAL MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(earlier:Event {type: 'exercise'})<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE earlier.series STARTS WITH series AND earlier.series <> edition AND earlier.sortDay < first
  AND earlier.status <> 'denied'
WITH edition, series, first, last, places, sources, month, events,
  max(toInteger(substring(earlier.sortDay, 0, 4)) * 12 + toInteger(substring(earlier.sortDay, 5, 2))) AS before
RETURN series, edition, first, last, places, sources, month - before AS gapMonths, events
ORDER BY series, first, edition
