// Every claim that some persons hold some offices.
// param rows: person, target, office
// returns person, target, article, publishedAt, claim: the relationship's properties
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})<-[claim:CLAIMS]-(article:Article)
WHERE claim.target = row.target AND claim.office = row.office
RETURN person.id AS person, claim.target AS target, article.id AS article, article.publishedAt AS publishedAt, properties(claim) AS claim
