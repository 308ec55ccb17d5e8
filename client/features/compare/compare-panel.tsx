export function ComparePanel() {
  return undefined;
}
