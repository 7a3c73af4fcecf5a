import { useEffect, useEffectEvent, useState } from "react";
import { plainText } from "../../words/story/inline";

interface Playing {
  readonly playing: boolean;
  readonly toggle: () => void;
}

interface Step {
  readonly at: number;
  readonly text: string;
  /** Null at the last one, where it stops. */
  readonly next: (() => void) | null;
}

/** Goes on to the next step when this one can have been read. */
export function usePlay({ at, text, next }: Step): Playing {
  const [wanted, play] = useState(false);
  const playing = wanted && next !== null;
  const goOn = useEffectEvent(() => next?.());
  // biome-ignore lint/correctness/useExhaustiveDependencies: two steps may have the same text
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => goOn(), readingTime(text));
    return () => clearTimeout(timer);
  }, [playing, at, text]);
  return { playing, toggle: () => play(!playing) };
}

/** Words a second of somebody who looks at a picture as well, and milliseconds to find it. */
const PACE = 4;
const LOOK = 3000;
/** Longer, a play looks as if it stood still. */
const LONGEST = 20_000;

/** In milliseconds. */
export const readingTime = (text: string): number =>
  Math.min(LONGEST, LOOK + (plainText(text).split(/\s+/).length / PACE) * 1000);
