// Makes those who set up one database take turns: whoever runs this holds the node until its transaction ends. Several
// who came to a new database at once may each have made one: all of them hold the oldest, in one order.
// returns nothing
MATCH (turn:SchemaTurn)
WITH turn ORDER BY elementId(turn)
SET turn.isTaken = true
