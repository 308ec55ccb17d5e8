/** Whether a list, menu or calendar is open, which Escape closes before anything below it. */
export function isListOrCalendarOpen(): boolean {
  return document.querySelector('[aria-haspopup][aria-expanded="true"]') !== null;
}

/** Whether Escape belongs to something that lies above the scene. */
export function isSomethingAboveScene(): boolean {
  return isListOrCalendarOpen() || document.querySelector('[aria-modal="true"]') !== null;
}
