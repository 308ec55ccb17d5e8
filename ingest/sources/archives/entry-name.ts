/** Leads outside of the archive that names it: absolute, with a drive, or upwards. */
export function isOutside(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');
}

/** What systems leave in archives beside the files. */
export function isLeftover(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(?:^|\/)\.[^/]*$/.test(name);
}
