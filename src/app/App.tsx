import type { Overlay } from "../store/overlay";
import { overlayShown } from "../store/selected-body";
import { useEmbedding } from "../views/hooks/useEmbedding";
import { useExplorer } from "../views/hooks/useExplorer";
import { lazyPart } from "../views/later/lazyPart";
import { Awaited } from "./Awaited";
import { Frame } from "./Frame";
import { OpenOverlay } from "./OpenOverlay";
import { useDocumentTitle } from "./useDocumentTitle";
import { useLeavingAsked } from "./useLeavingAsked";
import { useTermsExplained } from "./useTermsExplained";

// Readers who edit nothing do not wait for it.
const EditBar = lazyPart({
  name: "Editing",
  load: async () => (await import("../views/record/EditBar")).EditBar,
});

/** What takes the place of the views. */
const PAGES: ReadonlySet<Overlay["kind"] | null> = new Set(["guide", "review", "record", "story"]);

/** The views in their frame; the guide, the review, the record and a story to be read take its place, the dialogs lie over it. */
export function App() {
  const asked = useExplorer(overlayShown);
  const { parts } = useEmbedding();
  const overlay = asked === "record" && !parts.has("record") ? null : asked;
  const editing = useExplorer((explorer) => explorer.editing);
  useDocumentTitle();
  useLeavingAsked();
  useTermsExplained();
  return (
    <>
      {editing && <EditBar />}
      {!PAGES.has(overlay) && <Frame />}
      {/* Behind the views: who goes on after a retry goes on at their first element. */}
      <Awaited />
      {overlay && <OpenOverlay key={overlay} kind={overlay} />}
    </>
  );
}
