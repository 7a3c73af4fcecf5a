import { overlayShown } from "../store/selected-body";
import { useExplorer } from "../views/hooks/useExplorer";
import { Frame } from "./Frame";
import { OpenOverlay } from "./OpenOverlay";
import { useDocumentTitle } from "./useDocumentTitle";

/** The views in their frame; the guide and the review take its place, the dialogs lie over it. */
export function App() {
  const overlay = useExplorer(overlayShown);
  useDocumentTitle();
  return (
    <>
      {overlay !== "guide" && overlay !== "review" && <Frame />}
      {overlay && <OpenOverlay key={overlay} kind={overlay} />}
    </>
  );
}
