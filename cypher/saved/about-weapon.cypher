// 关于一种武器
// title: { en: What is known about a weapon }
// about:
//   zh: 哪些报道提到某种武器、飞机或舰艇，怎样称呼，并报道了哪些军事行动。
//   en: Which articles name a weapon, aircraft or ship, in which words, and which military events they report beside it.
// params:
//   weapon: { type: entity, default: equipment/tu-95, zh: 装备, en: Weapon, suggest: "MATCH (weapon:Equipment) RETURN weapon.id AS value, weapon.name + ' · ' + coalesce(weapon.nameEn, weapon.id) AS label ORDER BY label" }
// returns: both
// columns: [ published, outlet, article, words, events, weapon, mention, source ]
MATCH (weapon:Equipment {id: $weapon})<-[mention:MENTIONS]-(source:Article)
OPTIONAL MATCH (source)-[report:REPORTS]->(event:Event)
WHERE event.type IN ['exercise', 'patrol', 'armsTransfer', 'deployment', 'test', 'attack', 'incident']
WITH weapon, mention, source, event ORDER BY event.title
WITH weapon, mention, source, collect(DISTINCT event.title) AS events
RETURN substring(source.publishedAt, 0, 10) AS published, source.publisher AS outlet, source.title AS article,
  mention.surfaces AS words, events, weapon, mention, source
ORDER BY source.publishedAt, source.id
