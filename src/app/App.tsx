import { overlayShown } from "../store/selected-body";
import { useExplorer } from "../views/hooks/useExplorer";
import { Frame } from "./Frame";
import { OpenOverlay } from "./OpenOverlay";

/** The views in their frame; the guide and the review take its place, the dialogs lie over it. */
export function App() {
  const overlay = useExplorer(overlayShown);
  return (
    <>
      {overlay !== "guide" && overlay !== "review" && <Frame />}
      {overlay && <OpenOverlay key={overlay} kind={overlay} />}
    </>
  );
}
