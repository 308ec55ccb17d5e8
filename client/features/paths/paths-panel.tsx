export function PathsPanel() {
  return undefined;
}
