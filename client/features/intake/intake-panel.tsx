export function IntakePanel() {
  return undefined;
}
