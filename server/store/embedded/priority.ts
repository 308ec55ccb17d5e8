import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/** On Linux a third of the processor where two compete for it. */
const LOW = 5;

/** Lets this process work when others leave it time to: a statement gone wild slows none of them down. Where the system
 *  forbids it, all go on alike. */
export function yieldToOthers(): void {
  for (const thread of threads()) {
    try {
      setPriority(thread, LOW);
    } catch {
      // A thread that has ended, or a system that has no such thing.
    }
  }
}

/** Linux has a priority for each thread, and new ones take that of the one that starts them; elsewhere 0 is the process. */
function threads(): readonly number[] {
  try {
    return readdirSync('/proc/self/task').map(Number);
  } catch {
    return [0];
  }
}
