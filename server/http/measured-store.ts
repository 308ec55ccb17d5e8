import type { GraphStore } from '#store';
import type { Metrics } from './metrics.ts';

/** The same store, each call counted with how long it took; new methods of the port need no line here. */
export function measuredStore(store: GraphStore, { storeCall }: Pick<Metrics, 'storeCall'>): GraphStore {
  return measured(store, '', storeCall);
}

function measured<Target extends object>(
  target: Target,
  prefix: string,
  storeCall: Metrics['storeCall'],
): Target {
  return new Proxy(target, {
    get: (from, key) => {
      const value: unknown = Reflect.get(from, key);
      const name = `${prefix}${String(key)}`;
      if (typeof value === 'object' && value !== null) return measured(value, `${name}.`, storeCall);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) => {
        const ended = storeCall(name);
        const answer: unknown = Reflect.apply(value, from, given);
        if (answer instanceof Promise)
          answer.then(
            () => ended('ok'),
            () => ended('failed'),
          );
        // What is read bit by bit takes as long as its reader does: the call itself is what counts.
        else ended('ok');
        return answer;
      };
    },
  });
}
