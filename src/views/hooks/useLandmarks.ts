import type { ReactNode, RefObject } from "react";
import { createContext, createElement, createRef, useContext, useState } from "react";

/** Parts of one explorer between which the focus moves. */
export interface Landmarks {
  readonly plan: RefObject<HTMLElement | null>;
  /** Of the details. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const LandmarksContext = createContext<Landmarks | null>(null);

export function LandmarksProvider({ children }: { readonly children: ReactNode }) {
  const [landmarks] = useState<Landmarks>(() => ({ plan: createRef(), heading: createRef() }));
  return createElement(LandmarksContext, { value: landmarks }, children);
}

export function useLandmarks(): Landmarks {
  const landmarks = useContext(LandmarksContext);
  if (!landmarks) throw new Error("Expected a LandmarksProvider around the view; found none");
  return landmarks;
}

/** The name of an entity on the plan; null where it is not to be seen. */
export const nameOnPlan = (plan: HTMLElement | null, id: string): HTMLElement | null =>
  plan?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
