// The nodes whose indexed text holds a phrase, best first.
// param index: name of the full-text index; question: a quoted phrase; limit: how many at most
// returns id
CALL db.index.fulltext.queryNodes($index, $question, {limit: $limit}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
