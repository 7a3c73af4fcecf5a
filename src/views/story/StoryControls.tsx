import type { ReactNode } from "react";
import type { ToldStep } from "../../store/story";
import styles from "./Story.module.css";
import { readingTime, usePlay } from "./usePlay";
import { useTelling } from "./useStory";

interface Props {
  readonly at: number;
  readonly step: ToldStep;
  readonly previous: ToldStep | undefined;
  readonly next: ToldStep | undefined;
  readonly children: ReactNode;
}

/** From step to step, by hand or by itself; then a line says how long the step is still shown. */
export function StoryControls({ at, step, previous, next, children }: Props) {
  const { showStep } = useTelling();
  const play = usePlay({ at, text: step.text, next: next ? () => showStep(next) : null });
  return (
    <div role="group" aria-label="Steps of the story" className={styles.controls} data-steps>
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
      <button
        type="button"
        className="button"
        aria-label={play.playing ? "Pause" : "Play the story"}
        aria-disabled={!next && !play.playing}
        onClick={play.toggle}
      >
        {play.playing ? (
          "Pause"
        ) : (
          <span>
            Play<span className={styles.what}> the story</span>
          </span>
        )}
      </button>
      {children}
      {play.playing && (
        <div className={styles.progress} data-progress aria-hidden="true">
          <div key={at} style={{ animationDuration: `${readingTime(step.text)}ms` }} />
        </div>
      )}
    </div>
  );
}
