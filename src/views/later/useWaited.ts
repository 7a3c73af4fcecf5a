import { useEffect, useState } from "react";

/** Whether the component has been seen for so long: while the page is still busy drawing it, nobody waits for it. @param milliseconds constant */
export function useWaited(milliseconds: number): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setWaited(true), milliseconds);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return waited;
}

/** After so long, in milliseconds, one wants to know that something comes; what comes sooner would only flash. */
export const A_MOMENT = 400;
/** After so long, in milliseconds, one wonders whether anything still comes. */
export const LONG = 5_000;
