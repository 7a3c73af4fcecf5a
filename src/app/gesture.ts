/** One press of a pointer or a key, from its beginning to its end, however long it is held: a number of its own. */
export type Gesture = number;

export interface Gestures {
  /** Null between two. */
  readonly current: () => Gesture | null;
  /** Another number, for what goes on by itself. */
  readonly next: () => Gesture;
  readonly unfollow: () => void;
}

/** Follows the reader's hands. A key that is held repeats, and is one gesture. */
export function followGestures(target: EventTarget): Gestures {
  let count = 0;
  let current: Gesture | null = null;
  const begin = (event: Event): void => {
    if (!(event as Partial<KeyboardEvent>).repeat) current = ++count;
  };
  const end = (): void => {
    current = null;
  };
  const following = new AbortController();
  // Before whoever keeps the event for himself.
  const options = { capture: true, signal: following.signal };
  for (const type of ["pointerdown", "keydown"]) target.addEventListener(type, begin, options);
  for (const type of ["pointerup", "pointercancel", "keyup"]) target.addEventListener(type, end, options);
  // Of the window alone: a press that moves the focus within it goes on.
  target.addEventListener("blur", end, { signal: following.signal });
  return {
    current: () => current,
    next: () => ++count,
    unfollow: () => following.abort(),
  };
}
