export function MapView() {
  return undefined;
}
