import type { Overlay } from "../store/overlay";
import { useActions } from "../views/hooks/useExplorer";
import styles from "../views/later/Failure.module.css";
import type { LazyPart } from "../views/later/lazyPart";
import { lazyPart } from "../views/later/lazyPart";

const PARTS: Readonly<Record<Overlay["kind"], LazyPart>> = {
  answer: lazyPart({
    name: "What happened to it?",
    space: styles.over,
    load: async () => (await import("../views/answer/AnswerDialog")).AnswerDialog,
  }),
  question: lazyPart({
    name: "Answer",
    space: styles.over,
    load: async () => (await import("../views/question/QuestionDialog")).QuestionDialog,
  }),
  review: lazyPart({
    name: "Annual review",
    alone: true,
    load: async () => (await import("../views/review/ReviewDocument")).ReviewDocument,
  }),
  guide: lazyPart({
    name: "Guide",
    alone: true,
    load: async () => (await import("../views/guide/Guide")).Guide,
  }),
  record: lazyPart({
    name: "Record",
    alone: true,
    load: async () => (await import("../views/record/RecordPage")).RecordPage,
  }),
  story: lazyPart({
    name: "Story",
    alone: true,
    load: async () => (await import("../views/story/StoryDocument")).StoryDocument,
  }),
  share: lazyPart({
    name: "Share",
    space: styles.over,
    load: async () => (await import("../views/share/ShareDialog")).ShareDialog,
  }),
};

export function OpenOverlay({ kind }: { readonly kind: Overlay["kind"] }) {
  const { open } = useActions();
  const Part = PARTS[kind];
  return <Part onClose={() => open(null)} />;
}
