import type { ReadStory } from "../../io/story/story-of-markdown";
import { faultsInWords, mendingInWords, placeInWords } from "../../words/faults";
import { useActions, useExplorerNow } from "../hooks/useExplorer";
import { useTelling } from "./useStory";

/** Larger is no story. Bytes. */
const MOST = 1_000_000;

/** Tells the story of a file that holds one; false where it holds something else. It goes with the page, or with the record that is saved. */
export function useStoryFile(): (files: readonly File[]) => Promise<boolean> {
  const now = useExplorerNow();
  const { keepStory, applyAddress } = useActions();
  const { tell } = useTelling();
  return async ([file, ...others]) => {
    if (!file || others.length > 0 || file.size > MOST) return false;
    const read = await storyIn(file);
    if (!read?.story) return false;
    keepStory(read.story);
    tell(read.story.id);
    const [fault] = read.faults;
    if (fault) {
      const notice = `${faultsInWords(read.faults) ?? ""}: ${placeInWords(fault)}, ${mendingInWords(fault)}`;
      applyAddress({ ...now(), notice });
    }
    return true;
  };
}

async function storyIn(file: File): Promise<ReadStory | null> {
  const { isStory, storyOfMarkdown } = await import("../../io/story/story-of-markdown");
  const text = await file.text();
  return isStory(text) ? storyOfMarkdown(file.name, text) : null;
}
