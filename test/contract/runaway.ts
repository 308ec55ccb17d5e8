const NAMES = Array.from({ length: 14 }, (_, index) => `n${index}`);

/** Ends on no graph of more than a few nodes, and takes no memory: where it does, which of its limits it meets first
 *  depends on the machine. */
export const RUNAWAY = `MATCH ${NAMES.map((name) => `(${name})`).join(', ')} RETURN count(${NAMES.map((name) => `${name}.id`).join(' + ')}) AS n`;
