import type { SVGProps } from "react";
import { textWidth } from "../../graph/layout/measure";

interface Props extends SVGProps<SVGTextElement> {
  readonly text: string;
  readonly fontSize: number;
  readonly weight?: "normal" | "bold";
}

/** As wide as it was measured, whatever a reader's style sheet spaces out. */
export const MeasuredText = ({ text, weight = "normal", ...props }: Props) => (
  <text
    {...props}
    fontWeight={weight}
    textLength={textWidth(text, props.fontSize, weight)}
    lengthAdjust="spacingAndGlyphs"
  >
    {text}
  </text>
);
