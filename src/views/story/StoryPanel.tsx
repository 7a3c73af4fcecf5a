import type { KeyboardEvent } from "react";
import { useId, useState } from "react";
import { plainText } from "../../words/story/inline";
import { Told } from "../Told";
import styles from "./Story.module.css";
import { StoryControls } from "./StoryControls";
import { StoryStepText } from "./StoryStepText";
import type { TheStory } from "./useStory";
import { useStory, useTelling } from "./useStory";

/** A story, step by step, beside the plan that each step shows; above it on a narrow screen, where the text is folded. */
export function StoryPanel() {
  const theStory = useStory();
  return theStory && <Steps {...theStory} />;
}

function Steps({ story, told, at }: TheStory) {
  const { showStep } = useTelling();
  const textId = useId();
  // The next step is folded again: what it shows is what it is about.
  const [unfolded, unfold] = useState<number | null>(null);
  const step = told[at];
  const [previous, next] = [told[at - 1], told[at + 1]];
  if (!step) return null;
  const folded = unfolded !== at;
  const keys = ({ key, target }: KeyboardEvent): void => {
    if (target instanceof HTMLAnchorElement) return;
    const to = key === "ArrowRight" ? next : key === "ArrowLeft" ? previous : undefined;
    if (to) showStep(to);
  };
  return (
    <section
      aria-label={`Story: ${story.title}`}
      className={styles.story}
      data-folded={folded || undefined}
      onKeyDown={keys}
    >
      <p className={styles.title}>
        <span className={styles.name}>Story: {story.title}</span>
        <span className={styles.count}>
          {" "}
          · step {at + 1} of {told.length}
        </span>
      </p>
      <StoryControls {...{ at, step, previous, next }}>
        <button
          type="button"
          className={`button ${styles.more}`}
          aria-expanded={!folded}
          aria-controls={textId}
          onClick={() => unfold(folded ? at : null)}
        >
          More <span aria-hidden="true">{folded ? "▾" : "▴"}</span>
        </button>
      </StoryControls>
      <StoryStepText id={textId} at={at} step={step} onReach={() => unfold(at)} />
      <Told>{`Step ${at + 1} of ${told.length}. ${step.heading}. ${plainText(step.text)}`}</Told>
    </section>
  );
}
