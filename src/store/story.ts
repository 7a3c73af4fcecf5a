/** The story that is told, and its steps. */
import type { Story, StoryStep } from "../record/shape";
import type { ParsedAddress } from "./address";
import { locationOfAddress } from "./address";
import { madeStory } from "./made-story";
import type { ExplorerState } from "./state";
import type { StoryPlace } from "./story-place";

type Telling = Pick<ExplorerState, "record" | "areaId" | "story">;

/** Null where none is told, or where the record has lost it. */
export function storyOf({ record, areaId, story }: Telling): Story | null {
  if (!story) return null;
  const { of } = story;
  if (typeof of !== "string") return madeStory(record, { areaId, span: of });
  return record.stories.find(({ id }) => id === of) ?? null;
}

/** A step as it is told. */
export interface ToldStep extends StoryStep {
  /** Among all steps of the story, from 0. */
  readonly index: number;
  /** Whether its text was changed by whoever tells it. */
  readonly isReworded: boolean;
}

/** All steps, as they are told, those that are left out among them. */
export const stepsWithWords = ({ steps }: Story, { said }: StoryPlace): readonly ToldStep[] =>
  steps.map((step, index) => {
    const text = said.get(index);
    return { ...step, text: text ?? step.text, index, isReworded: text !== undefined };
  });

/** The steps that are told; all of them, where each is left out. */
export function stepsTold(story: Story, place: StoryPlace): readonly ToldStep[] {
  const steps = stepsWithWords(story, place);
  const told = steps.filter(({ index }) => !place.leftOut.includes(index));
  return told.length > 0 ? told : steps;
}

/** Where the story stands among the steps that are told, from 0: at the next one, where its own is left out. */
export function standIn(told: readonly ToldStep[], { step }: StoryPlace): number {
  const at = told.findIndex(({ index }) => index >= step);
  return at < 0 ? told.length - 1 : at;
}

/** What a step shows: all that its address says, with the story going on beside it. */
export function locationOfStep(state: Telling, { address, index }: ToldStep): ParsedAddress {
  const { record, story } = state;
  return { ...locationOfAddress(record, address), story: story && { ...story, step: index }, overlay: null };
}

/** The story as whoever tells it has made it: without what is left out, in their words. */
export const storyAsTold = (story: Story, place: StoryPlace): Story => ({
  ...story,
  steps: stepsTold(story, place).map(({ address, heading, text }) => ({ address, heading, text })),
});
