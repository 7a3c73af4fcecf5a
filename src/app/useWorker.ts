import { useEffect } from "react";
import { registerWorker } from "../offline/register";
import { onceAtRest } from "../views/onceAtRest";

/**
 * Keeps the explorer for when there is no network, once it is on the screen: to fetch and keep all files takes as long as to
 * draw the first graph, which would wait for it.
 */
export function useWorker(isShown: boolean): void {
  useEffect(
    () => (import.meta.env.PROD && isShown ? onceAtRest(() => void registerWorker()) : undefined),
    [isShown],
  );
}
