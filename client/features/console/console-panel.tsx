export function ConsolePanel() {
  return undefined;
}
