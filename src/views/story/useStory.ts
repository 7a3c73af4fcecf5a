import type { Story } from "../../record/shape";
import type { ToldStep } from "../../store/story";
import { locationOfStep, standIn, stepsTold, storyOf } from "../../store/story";
import type { StoryPlace } from "../../store/story-place";
import { beginningOf } from "../../store/story-place";
import { useActions, useExplorerNow, usePick, useRecord } from "../hooks/useExplorer";

export interface TheStory {
  readonly story: Story;
  readonly place: StoryPlace;
  /** The steps that are told; at least one. */
  readonly told: readonly ToldStep[];
  /** Where it stands among them, from 0. */
  readonly at: number;
}

/** Null where none is told. */
export function useStory(): TheStory | null {
  const record = useRecord();
  const { story: place, areaId } = usePick("story", "areaId");
  const story = storyOf({ record, areaId, story: place });
  if (!story || !place) return null;
  const told = stepsTold(story, place);
  return { story, place, told, at: standIn(told, place) };
}

export interface Telling {
  /** Begins a story at its first step, with the plan as that step shows it. */
  readonly tell: (of: StoryPlace["of"]) => void;
  readonly showStep: (step: ToldStep) => void;
  /** The same, as a document. */
  readonly readAll: () => void;
  readonly close: () => void;
}

export function useTelling(): Telling {
  const now = useExplorerNow();
  const { adjust, applyAddress } = useActions();
  const showStep = (step: ToldStep): void => applyAddress(locationOfStep(now(), step));
  const tell = (of: StoryPlace["of"]): void => {
    adjust({ story: beginningOf(of), overlay: null });
    const place = now().story;
    const story = storyOf(now());
    const first = story && place && stepsTold(story, place)[0];
    if (first) showStep(first);
  };
  return {
    tell,
    showStep,
    readAll: () => adjust({ overlay: { kind: "story" } }),
    close: () => adjust({ story: null, overlay: null }),
  };
}
