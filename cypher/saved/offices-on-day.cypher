// 某日所知的职务
// title: { en: Offices as known on a day }
// about:
//   zh: 截至某日，报道中出现过的某人的职务，以及原文。
//   en: A person's offices as the news had named them up to a day, with the words.
// params:
//   person: { type: person, default: person/shoigu-sergei, zh: 人物, en: Person }
//   day: { type: date, default: 2024-05-31, zh: 截至, en: Known by }
// returns: both
// columns: [ known, office, of, from, to, quote, who, link, body ]
MATCH (who:Person {id: $person})-[link:HOLDS]->(body)
WHERE substring(link.at, 0, size($day)) <= $day
  AND coalesce(link.from, '0000') <= $day
  AND $day <= coalesce(link.to + '~', '9999')
RETURN substring(link.at, 0, 10) AS known, link.office AS office, body.name AS of, link.from AS from,
  link.to AS to, link.quote AS quote, who, link, body
ORDER BY known, office, body.id
