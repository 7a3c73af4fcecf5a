import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app/theme.css";
import { Explorer } from "./app/Explorer";
import { keepLibrariesFromStyling } from "./app/keepFromStyling";
import { keepThroughTranslation } from "./app/keepThroughTranslation";
import { loadOpening } from "./app/load-area";
import { openedAt } from "./app/openedAt";
import { applyTheme } from "./app/theme";
import { embedOptionsOf } from "./embed/options";
import { registerWorker } from "./offline/register";
import { EmbedContext } from "./views/hooks/useEmbedding";
import { fetchPlanAhead } from "./views/plan/PlanView";

/** Put in by the build; see build/allowed-hosts.ts. */
declare const __HOSTS__: readonly string[] | null;

const root = document.getElementById("root");
if (!root) throw new Error('Expected an element with the id "root" in the page; found none');
// Its files are on their way while the page is first drawn.
const coming = loadOpening(document.baseURI, openedAt(location));
const options = embedOptionsOf(location.search, __HOSTS__);
applyTheme(options.theme);
keepLibrariesFromStyling();
keepThroughTranslation();
// To fetch and keep all files for when there is no network takes as long as to draw the first graph, which would wait for it.
const keepForLater = import.meta.env.PROD ? () => void registerWorker() : () => {};
fetchPlanAhead(innerWidth);
createRoot(root).render(
  <StrictMode>
    <EmbedContext value={options}>
      <Explorer coming={coming} onShown={keepForLater} />
    </EmbedContext>
  </StrictMode>,
);
