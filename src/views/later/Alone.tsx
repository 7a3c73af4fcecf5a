import type { ReactNode } from "react";

interface Props {
  /** Whether nothing else is on the page. */
  readonly alone: boolean | undefined;
  readonly children: ReactNode;
}

/** Whatever the page is about stands in a landmark, also while it is on its way, and where it failed. */
export const Alone = ({ alone, children }: Props) => (alone ? <main>{children}</main> : children);
