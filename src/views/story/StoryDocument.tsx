import { useRef, useState } from "react";
import { storyAsMarkdown } from "../../io/story/story-as-markdown";
import { stepsWithWords, storyAsTold } from "../../store/story";
import { download } from "../download";
import { useActions, useRecord } from "../hooks/useExplorer";
import { documentAsFile } from "../review/documentAsFile";
import documentStyles from "../review/Review.module.css";
import styles from "./Story.module.css";
import { StoryChapter } from "./StoryChapter";
import type { TheStory } from "./useStory";
import { useStory } from "./useStory";

/** All of a story, a picture and a text for each step: to be read, shortened, put in other words, printed and kept. */
export function StoryDocument() {
  const theStory = useStory();
  return theStory && <StoryPages {...theStory} />;
}

function StoryPages({ story, place, told }: TheStory) {
  const { title } = useRecord();
  const { open } = useActions();
  const article = useRef<HTMLElement>(null);
  const [failure, fail] = useState<string | null>(null);
  const savePage = (): void => {
    const html = article.current && documentAsFile(story.title, article.current);
    if (html) download(`${FILE_NAME}.html`, "text/html", html);
    fail(html ? null : "This frame may not save files. Open the full explorer to download.");
  };
  const saveText = (): void =>
    download(`${FILE_NAME}.md`, "text/markdown", storyAsMarkdown(storyAsTold(story, place)));
  return (
    <div className={documentStyles.page}>
      <header className={documentStyles.tools}>
        <button type="button" className="button" onClick={() => open(null)}>
          Back to the explorer
        </button>
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="button" onClick={savePage}>
          Download as a web page
        </button>
        <button type="button" className="button" onClick={saveText}>
          Download as text (Markdown)
        </button>
        <span aria-live="polite">{failure}</span>
      </header>
      <main>
        <article ref={article} className={`${documentStyles.article} ${styles.document}`}>
          <h1>{story.title}</h1>
          <p className={documentStyles.lead}>
            {told.length} {told.length === 1 ? "step" : "steps"} from the record “{title}”. In the pictures,
            what changed since the step before is marked.
          </p>
          {stepsWithWords(story, place).map((step) => (
            <StoryChapter key={step.index} place={place} step={step} />
          ))}
        </article>
      </main>
    </div>
  );
}

const FILE_NAME = "story";
