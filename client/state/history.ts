/** What a step did, for the tooltip of undo: a key of the interface texts and a name to put into it. */
export interface Step {
  readonly action:
    | 'open'
    | 'add'
    | 'expand'
    | 'collapse'
    | 'hide'
    | 'unfold'
    | 'fold'
    | 'query'
    | 'move'
    | 'arrange'
    | 'pin'
    | 'unpin'
    | 'note'
    | 'path'
    | 'intake'
    | 'scene';
  readonly name?: string;
}

interface Entry<State> {
  readonly step: Step;
  readonly state: State;
}

/** Unlimited undo over one value; states share what did not change, so a step costs little. */
export interface History<State> {
  readonly past: readonly Entry<State>[];
  readonly present: Entry<State>;
  readonly future: readonly Entry<State>[];
}

export function startHistory<State>(state: State, step: Step = { action: 'open' }): History<State> {
  return { past: [], present: { step, state }, future: [] };
}

/** Records a step; a state that is the present one adds nothing. */
export function recorded<State>(history: History<State>, step: Step, state: State): History<State> {
  if (state === history.present.state) return history;
  return { past: [...history.past, history.present], present: { step, state }, future: [] };
}

export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redone<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** Puts another state in the place of the present one, under the same step. */
export function amended<State>(history: History<State>, state: State): History<State> {
  return state === history.present.state ? history : { ...history, present: { ...history.present, state } };
}

/** One line of the list of steps: what was done, and whether it lies before, at or after the present. */
export interface ListedStep {
  readonly step: Step;
  readonly position: 'past' | 'present' | 'future';
}

/** Every step from the first on; the place in the list is what `jumped` takes. */
export function stepsOf<State>({ past, present, future }: History<State>): readonly ListedStep[] {
  return [
    ...past.map(({ step }): ListedStep => ({ step, position: 'past' })),
    { step: present.step, position: 'present' },
    ...future.map(({ step }): ListedStep => ({ step, position: 'future' })),
  ];
}

/** Goes to the step at `index` of `stepsOf`; outside the list, nowhere. */
export function jumped<State>(history: History<State>, index: number): History<State> {
  const all = [...history.past, history.present, ...history.future];
  const present = all[index];
  if (present === undefined || present === history.present) return history;
  return { past: all.slice(0, index), present, future: all.slice(index + 1) };
}
