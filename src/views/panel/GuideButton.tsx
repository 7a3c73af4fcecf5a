import type { ReactNode } from "react";
import { useActions } from "../hooks/useExplorer";

interface Props {
  readonly className: string;
  /** A sign in place of the words, where there is no room for them. */
  readonly children?: ReactNode;
}

const WORDS = "How to use the explorer, and its accessibility";

export function GuideButton({ className, children }: Props) {
  const { open } = useActions();
  return (
    <button
      type="button"
      className={className}
      {...(children === undefined ? {} : { "aria-label": WORDS, title: WORDS })}
      onClick={() => open({ kind: "guide" })}
    >
      {children ?? WORDS}
    </button>
  );
}
