import type { ReactNode, Ref } from "react";
import { useId } from "react";

interface Props {
  readonly title: string;
  /** Of the heading, where something leads to it. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A part of the page Record under its heading. */
export function Section({ title, heading, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
