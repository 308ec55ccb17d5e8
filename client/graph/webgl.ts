/** Whether this browser can draw with WebGL 2 now: it may know how and still be denied it. */
export function hasWebgl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false; // Some browsers throw where a policy forbids it.
  }
}
