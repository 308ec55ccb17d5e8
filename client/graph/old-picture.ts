/** How long it takes to go, in milliseconds. */
const FADING = 160;

/**
 * Leaves what is drawn now on the stage, faintly, as a picture: a new scene takes its place only once it is laid out. Gives
 * back how to take it away.
 */
export function keepPicture(container: HTMLElement): () => void {
  const area = container.getBoundingClientRect();
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [Math.round(area.width), Math.round(area.height)];
  const context = picture.getContext('2d');
  for (const layer of container.querySelectorAll('canvas')) {
    const { left, top, width, height } = layer.getBoundingClientRect();
    if (layer.width > 0 && layer.height > 0)
      context?.drawImage(layer, left - area.left, top - area.top, width, height);
  }
  picture.dataset['testid'] = 'old-picture';
  picture.style.cssText = `position:absolute;inset:0;width:100%;height:100%;opacity:0.24;filter:saturate(0.4);pointer-events:none;transition:opacity ${FADING}ms`;
  container.append(picture);
  return () => {
    picture.style.opacity = '0';
    setTimeout(() => picture.remove(), FADING);
  };
}
