import { useId, useState } from "react";
import type { ToldStep } from "../../store/story";
import type { StoryPlace } from "../../store/story-place";
import { plainText } from "../../words/story/inline";
import { useActions, useExplorerNow } from "../hooks/useExplorer";
import { besideInWords } from "./besideInWords";
import { StepPicture } from "./StepPicture";
import styles from "./Story.module.css";
import { StoryText } from "./StoryText";
import { useTelling } from "./useStory";

interface Props {
  readonly place: StoryPlace;
  readonly step: ToldStep;
}

/** One step of the document, to be left out or put in other words. */
export function StoryChapter({ place, step }: Props) {
  const { adjust } = useActions();
  const { showStep } = useTelling();
  const [isOpen, open] = useState(false);
  const { index, heading, text, isReworded } = step;
  const isLeftOut = place.leftOut.includes(index);
  const leaveOut = (leaves: boolean): void => {
    const others = place.leftOut.filter((each) => each !== index);
    adjust({ story: { ...place, leftOut: leaves ? [...others, index].sort((a, b) => a - b) : others } });
  };
  const say = (words: string | null): void => {
    const said = new Map(place.said);
    if (words === null || words.trim() === "") said.delete(index);
    else said.set(index, words);
    adjust({ story: { ...place, said } });
    open(false);
  };
  return (
    <section className={styles.chapter} data-left-out={isLeftOut || undefined}>
      <h2>{heading}</h2>
      <div className={styles.text}>
        <StoryText text={text} />
      </div>
      <StepPicture step={step} />
      <div role="group" aria-label={`Step ${index + 1}: ${heading}`} className={styles.tools}>
        <label>
          <input type="checkbox" checked={isLeftOut} onChange={({ target }) => leaveOut(target.checked)} />
          Leave out
        </label>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          Change the words
        </button>
        {isReworded && (
          <button type="button" className="button" onClick={() => say(null)}>
            Take the record's words again
          </button>
        )}
        <button type="button" className="button" onClick={() => showStep(step)}>
          Show it on the plan
        </button>
        {isOpen && <Words step={step} onSay={say} />}
      </div>
    </section>
  );
}

interface WordsProps {
  readonly step: ToldStep;
  readonly onSay: (words: string) => void;
}

/** Without its addresses, which nobody would write by hand: what is changed leads nowhere, and still names its paragraphs. */
function Words({ step, onSay }: WordsProps) {
  const [words, write] = useState(plainText(step.text));
  const now = useExplorerNow();
  const id = useId();
  return (
    <>
      <p id={id}>{besideInWords(now(), step)}</p>
      <textarea
        aria-label={`What is told of “${step.heading}”`}
        aria-describedby={id}
        className={styles.words}
        value={words}
        onChange={({ target }) => write(target.value)}
      />
      <button type="button" className="button" onClick={() => onSay(words)}>
        Use these words
      </button>
    </>
  );
}
