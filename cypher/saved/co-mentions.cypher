// 同文提及而无共同事件
// title: { en: Mentioned together without a common event }
// about:
//   zh: 两国人物在同一篇报道中出现，却没有共同参与的事件：可能遗漏的联系。
//   en: "People of two countries named in the same articles who share no event: ties that may be missing."
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   atLeast: { type: integer, default: 2, min: 1, max: 1000, zh: 至少几篇, en: Articles at least }
// returns: both
// columns: [ person, other, articles, first, last, left, right, mentions, others ]
MATCH (left:Person)<-[here:MENTIONS]-(article:Article)-[there:MENTIONS]->(right:Person)
WHERE left.country = substring($a, 8) AND right.country = substring($b, 8) AND left.id <> right.id
WITH left, right, here, there, article ORDER BY article.id
WITH left, right, count(DISTINCT article.id) AS articles, min(article.publishedAt) AS first,
  max(article.publishedAt) AS last, collect(here) AS mentions, collect(there) AS others
WHERE articles >= $atLeast AND NOT EXISTS { (left)-[:TOOK_PART_IN]->(:Event)<-[:TOOK_PART_IN]-(right) }
RETURN left.name AS person, right.name AS other, articles, substring(first, 0, 10) AS first,
  substring(last, 0, 10) AS last, left, right, mentions, others
ORDER BY articles DESC, left.id, right.id
