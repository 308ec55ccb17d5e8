// 一个实体的各种写法
// title: { en: Every form of a name }
// about:
//   zh: 报道用过哪些写法称呼某人、某国或某组织，各在多少篇中，何时首次出现。
//   en: In which forms articles name a person, country or body, in how many, and since when.
// params:
//   entity: { type: entity, default: person/belousov-andrei, zh: 实体, en: Entity }
// returns: table
// columns: [ form, articles, outlets, first, last ]
MATCH (:Entity {id: $entity})<-[mention:MENTIONS]-(article:Article)
UNWIND mention.surfaces AS form
WITH form, article ORDER BY article.publisher
WITH form, count(DISTINCT article.id) AS articles, collect(DISTINCT article.publisher) AS outlets,
  min(article.publishedAt) AS first, max(article.publishedAt) AS last
RETURN form, articles, outlets, substring(first, 0, 10) AS first, substring(last, 0, 10) AS last
ORDER BY articles DESC, form
