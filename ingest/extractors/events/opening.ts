/**
 * A lookahead for the characters with which the branches of a choice open, which is far cheaper to try at an offset
 * than a hundred words one by one. Branches open with a character, a group or, before these, a lookbehind. Empty where
 * one opens with anything else.
 */
export function openingOf(choice: string): string {
  const characters = openersOf(choice);
  return characters === undefined ? '' : `(?=[${[...new Set(characters)].join('')}])`;
}

function openersOf(choice: string): string | undefined {
  let openers = '';
  for (const branch of branchesOf(choice)) {
    const own = openersOfBranch(branch);
    if (own === undefined) return undefined;
    openers += own;
  }
  return openers;
}

function openersOfBranch(branch: string): string | undefined {
  if (branch.startsWith('(?')) {
    const end = endOfGroup(branch);
    if (branch.startsWith('(?<')) return openersOfBranch(branch.slice(end));
    const isSure = branch.startsWith('(?:') && !/^[?*{]/.test(branch.slice(end));
    return isSure ? openersOf(branch.slice(3, end - 1)) : undefined;
  }
  return /^\p{Script=Han}(?![?*{])/u.exec(branch)?.[0];
}

function endOfGroup(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}

function branchesOf(choice: string): readonly string[] {
  const branches: string[] = [];
  let start = 0;
  for (let at = 0; at < choice.length; at += 1) {
    if (choice[at] === '(') at += endOfGroup(choice.slice(at)) - 1;
    else if (choice[at] === '|') {
      branches.push(choice.slice(start, at));
      start = at + 1;
    }
  }
  return [...branches, choice.slice(start)];
}
