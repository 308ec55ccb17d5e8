export function StepsPanel() {
  return undefined;
}
