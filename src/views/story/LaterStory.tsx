import { lazyPart } from "../later/lazyPart";
import styles from "./LaterStory.module.css";

/** The story that is told. Who is told none does not wait for it. */
export const LaterStory = lazyPart({
  name: "Story",
  space: styles.space,
  load: async () => (await import("./StoryPanel")).StoryPanel,
});
