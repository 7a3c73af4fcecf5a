import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import { plainText } from "../../words/story/inline";
import { Told } from "../Told";
import styles from "./Story.module.css";
import { StoryText } from "./StoryText";
import { readingTime, usePlay } from "./usePlay";
import type { TheStory } from "./useStory";
import { useStory, useTelling } from "./useStory";

/** A story, step by step, beside the plan that each step shows. */
export function StoryPanel() {
  const theStory = useStory();
  return theStory && <Steps {...theStory} />;
}

function Steps({ story, told, at }: TheStory) {
  const { showStep, readAll, close } = useTelling();
  const step = told[at];
  const [previous, next] = [told[at - 1], told[at + 1]];
  const play = usePlay({ at, text: step?.text ?? "", next: next ? () => showStep(next) : null });
  const heading = useRef<HTMLHeadingElement>(null);
  const stepped = useRef(at);
  useEffect(() => {
    if (stepped.current !== at && heading.current) heading.current.scrollIntoView({ block: "nearest" });
    stepped.current = at;
  }, [at]);
  if (!step) return null;
  const keys = ({ key, target }: KeyboardEvent): void => {
    if (target instanceof HTMLAnchorElement) return;
    const to = key === "ArrowRight" ? next : key === "ArrowLeft" ? previous : undefined;
    if (to) showStep(to);
  };
  return (
    <section aria-label={`Story: ${story.title}`} className={styles.story} onKeyDown={keys}>
      <p className={styles.title}>
        Story: {story.title}
        <span className={styles.count}>
          {" "}
          · step {at + 1} of {told.length}
        </span>
      </p>
      <div role="group" aria-label="Steps of the story" className={styles.controls}>
        <button
          type="button"
          className="button"
          aria-disabled={!previous}
          onClick={() => previous && showStep(previous)}
        >
          Back
        </button>
        <button
          type="button"
          className={`button ${styles.next}`}
          aria-disabled={!next}
          onClick={() => next && showStep(next)}
        >
          Next
        </button>
        <button type="button" className="button" aria-disabled={!next && !play.playing} onClick={play.toggle}>
          {play.playing ? "Pause" : "Play the story"}
        </button>
      </div>
      {play.playing && (
        <div
          key={at}
          className={styles.progress}
          style={{ animationDuration: `${readingTime(step.text)}ms` }}
          aria-hidden="true"
        />
      )}
      <h2 ref={heading} className={styles.heading}>
        {step.heading}
      </h2>
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
      <Told>{`Step ${at + 1} of ${told.length}. ${step.heading}. ${plainText(step.text)}`}</Told>
    </section>
  );
}
