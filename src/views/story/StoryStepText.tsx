import type { FocusEvent } from "react";
import { useEffect, useRef } from "react";
import type { ToldStep } from "../../store/story";
import styles from "./Story.module.css";
import { StoryText } from "./StoryText";
import { useTelling } from "./useStory";

interface Props {
  readonly id: string;
  readonly at: number;
  readonly step: ToldStep;
  /** The keyboard has reached something in it, which may be folded away. */
  readonly onReach: () => void;
}

/** What a step tells, and what to do with the story. */
export function StoryStepText({ id, at, step, onReach }: Props) {
  const { readAll, close } = useTelling();
  const heading = useRef<HTMLHeadingElement>(null);
  const stepped = useRef(at);
  useEffect(() => {
    if (stepped.current !== at && heading.current) heading.current.scrollIntoView({ block: "nearest" });
    stepped.current = at;
  }, [at]);
  const reach = ({ target }: FocusEvent): void => {
    if (target.matches(":focus-visible")) onReach();
  };
  return (
    <>
      <h2 ref={heading} className={styles.heading}>
        {step.heading}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that something in it took the focus */}
      <div id={id} className={styles.folds} onFocus={reach}>
        <div className={styles.text}>
          <StoryText text={step.text} />
        </div>
        <div className={styles.steps}>
          <button type="button" className="button" onClick={readAll}>
            Read and print it all
          </button>
          <button type="button" className="button" onClick={close}>
            Close the story
          </button>
        </div>
      </div>
    </>
  );
}
