import { overviewShown } from "../store/overview";
import type { View } from "../store/vocabulary";
import { useEmbedding } from "../views/hooks/useEmbedding";
import { useExplorer } from "../views/hooks/useExplorer";
import { GoOnHere } from "../views/later/GoOnHere";
import { lazyPart } from "../views/later/lazyPart";
import { ViewBoundary } from "../views/later/ViewBoundary";
import { PlanView } from "../views/plan/PlanView";
import { panelId, tabId, VIEW_NAMES } from "../views/ViewTabs";
import styles from "./Frame.module.css";

// The first graph does not wait for the other views.
const TableView = lazyPart({
  name: VIEW_NAMES.table,
  load: async () => (await import("../views/table/TableView")).TableView,
});
const LineageView = lazyPart({
  name: VIEW_NAMES.lineage,
  load: async () => (await import("../views/lineage/LineageView")).LineageView,
});
const ChangesView = lazyPart({
  name: VIEW_NAMES.changes,
  load: async () => (await import("../views/changes/ChangesView")).ChangesView,
});
const SourcesView = lazyPart({
  name: VIEW_NAMES.sources,
  load: async () => (await import("../views/sources/SourcesView")).SourcesView,
});

const AreasOverview = lazyPart({
  name: "All areas",
  load: async () => (await import("../views/overview/AreasOverview")).AreasOverview,
});

const VIEW_PARTS: Readonly<Record<View, React.ComponentType>> = {
  structure: PlanView,
  lineage: LineageView,
  changes: ChangesView,
  table: TableView,
  sources: SourcesView,
};

/** Only the open view is mounted; the others keep their place for the tabs that name them. */
export function ViewPanel({ view, open }: { readonly view: View; readonly open: boolean }) {
  const isOverview = useExplorer((explorer) => overviewShown(explorer) !== null);
  const Part = isOverview ? AreasOverview : VIEW_PARTS[view];
  const labelled = useEmbedding().parts.has("tabs");
  return (
    <div
      role="tabpanel"
      id={panelId(view)}
      {...(labelled ? { "aria-labelledby": tabId(view) } : { "aria-label": VIEW_NAMES[view] })}
      hidden={!open}
      className={styles.view}
    >
      {open && (
        <ViewBoundary name={VIEW_NAMES[view]}>
          <GoOnHere />
          <Part />
        </ViewBoundary>
      )}
    </div>
  );
}
