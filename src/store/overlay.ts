import type { Form } from "./form";
import { oneWord } from "./form";
import { BODY } from "./record-forms";

/** What is open over the view or in its place: one thing at a time. */
export type Overlay =
  /** What happened to the selected body, and how it led to another one where that is asked for. */
  | { readonly kind: "answer"; readonly wayToId: string | null }
  /** What a question as a reader typed it is answered. */
  | { readonly kind: "question"; readonly text: string }
  /** The annual review of the selected council, in place of the views. */
  | { readonly kind: "review" }
  /** How to use the explorer, with its accessibility statement, in place of the views. */
  | { readonly kind: "guide" }
  /** The record that is shown, and how to open, mend and keep one of one's own, in place of the views. */
  | { readonly kind: "record" }
  /** All of the story that is told, to be read, changed, printed and kept, in place of the views. */
  | { readonly kind: "story" }
  /** What can be taken from here. No address tells it: a link leads to what lies beneath. */
  | { readonly kind: "share" };

/** What happened to the selected body. */
export const ANSWER: Overlay = { kind: "answer", wayToId: null };

const opened = (word: string, overlay: Overlay): Form<Overlay> =>
  oneWord(word, overlay, ({ kind }) => kind === overlay.kind);

/** An address that asks for several opens the last of them: the record, the guide, the review, a question, and what happened. */
export const ASK = opened("what-happened", ANSWER);
export const REVIEW = opened("annual", { kind: "review" });
export const GUIDE = opened("open", { kind: "guide" });
export const RECORD = opened("open", { kind: "record" });
export const READ_STORY = opened("story", { kind: "story" });

/** Without an answer there is no way to tell; then it is no fault, and of no effect. */
export const WAY_TO: Form<Overlay> = {
  values: null,
  write: (overlay) => (overlay.kind === "answer" ? overlay.wayToId : null),
  read: (record, text, overlay) => {
    const wayToId = BODY.read(record, text, null);
    if (!wayToId) return undefined;
    return overlay?.kind === "answer" ? { ...overlay, wayToId } : overlay;
  },
};

/** More is no question. */
const LONGEST_QUESTION = 300;

export const QUESTION: Form<Overlay> = {
  values: null,
  write: (overlay) => (overlay.kind === "question" ? overlay.text : null),
  read: (_, text) => {
    const asked = text.trim();
    return asked === "" || asked.length > LONGEST_QUESTION ? undefined : { kind: "question", text: asked };
  },
};
