import type { ReactNode } from "react";
import { useId } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page Record under its heading. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
