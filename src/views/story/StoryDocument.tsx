import { storyAsMarkdown } from "../../io/story/story-as-markdown";
import { stepsWithWords, storyAsTold } from "../../store/story";
import { DocumentPage } from "../document/DocumentPage";
import { download } from "../download";
import { useRecord } from "../hooks/useExplorer";
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
  const saveText = (): void =>
    download(`${FILE_NAME}.md`, "text/markdown", storyAsMarkdown(storyAsTold(story, place)));
  return (
    <DocumentPage
      wide
      title={story.title}
      fileName={`${FILE_NAME}.html`}
      forms={
        <button type="button" className="button" onClick={saveText}>
          Download as text (Markdown)
        </button>
      }
    >
      <div className={styles.document}>
        <p className={documentStyles.lead}>
          {told.length} {told.length === 1 ? "step" : "steps"} from the record “{title}”. In the pictures,
          what changed since the step before is marked.
        </p>
        {stepsWithWords(story, place).map((step) => (
          <StoryChapter key={step.index} place={place} step={step} />
        ))}
      </div>
    </DocumentPage>
  );
}

const FILE_NAME = "story";
