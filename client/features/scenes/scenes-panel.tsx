export function ScenesPanel() {
  return undefined;
}
