// 关于一个单位或组织
// title: { en: What is known about a unit or organisation }
// about:
//   zh: 某部门、部队、企业或组织参与的事件和任职者，附来源数和角色。
//   en: The events in which a ministry, unit, company or other body took part and who holds office in it.
// params:
//   organisation: { type: entity, default: organization/nato, zh: 组织, en: Organisation, suggest: Organization }
// returns: both
// columns: [ date, fact, what, role, sources, body, link, other ]
CALL {
  MATCH (body:Organization {id: $organisation})-[link:TOOK_PART_IN]->(other:Event)
  RETURN other.sortDay AS day, other.date AS date, other.type AS fact, other.title AS what, link.role AS role,
    other.sourceCount AS sources, body, link, other
  UNION
  MATCH (body:Organization {id: $organisation})<-[link:HOLDS]-(other:Person)
  RETURN substring(link.at, 0, 10) AS day, substring(link.at, 0, 10) AS date, 'office' AS fact, other.name AS what,
    link.office AS role, 1 AS sources, body, link, other
}
RETURN date, fact, what, role, sources, body, link, other
ORDER BY day, fact, other.id, role
