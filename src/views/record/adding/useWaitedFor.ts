import { useCallback, useEffect, useRef, useState } from "react";
import { inTurns } from "../../../io/in-turns";
import type { Pieces } from "../../../record/pieces";

export interface WaitedFor {
  readonly isComing: boolean;
  /** Does work in turns with the page, and acts when it is done. What was begun last counts. */
  readonly begin: <Value>(pieces: Pieces<Value>, act: (value: Value) => void) => void;
  readonly stop: () => void;
}

/** Work that the reader waits for, and can stop; it ends with the page. */
export function useWaitedFor(): WaitedFor {
  const [isComing, setComing] = useState(false);
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current += 1;
    setComing(false);
  }, []);
  const begin = useCallback(<Value>(pieces: Pieces<Value>, act: (value: Value) => void) => {
    turn.current += 1;
    const own = turn.current;
    setComing(true);
    const done = function* (): Pieces<{ readonly value: Value }> {
      return { value: yield* pieces };
    };
    void inTurns(done(), () => turn.current === own).then((all) => {
      if (all === null || turn.current !== own) return;
      setComing(false);
      act(all.value);
    });
  }, []);
  useEffect(() => stop, [stop]);
  return { isComing, begin, stop };
}
