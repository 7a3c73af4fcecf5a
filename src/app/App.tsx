import { lazy, Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { View } from "../store/state";
import { VIEWS } from "../store/state";
import { AreaChoice } from "../views/AreaChoice";
import { Legend } from "../views/legend/Legend";
import { Panel } from "../views/panel/Panel";
import { StepSentence } from "../views/StepSentence";
import { StructureView } from "../views/structure/StructureView";
import { Timeline } from "../views/timeline/Timeline";
import { useExplorer } from "../views/useExplorer";
import styles from "./App.module.css";
import { ViewBoundary } from "./ViewBoundary";

// The first graph does not wait for what it does not need.
const SearchBox = lazy(async () => ({ default: (await import("../views/search/SearchBox")).SearchBox }));
const TableView = lazy(async () => ({ default: (await import("../views/table/TableView")).TableView }));

const VIEW_NAMES: Readonly<Record<View, string>> = { structure: "Structure", table: "Table" };
const VIEW_PARTS: Readonly<Record<View, React.ComponentType>> = {
  structure: StructureView,
  table: TableView,
};

/** The frame: one period, one selection, one set of filters, whatever view is open. */
export function App() {
  const view = useExplorer((explorer) => explorer.view);
  const showView = useExplorer((explorer) => explorer.showView);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title}>Partnership Explorer</h1>
        <AreaChoice />
        <Suspense fallback={<div className={styles.searchSpace} />}>
          <SearchBox />
        </Suspense>
        <StepSentence />
      </header>
      <Tabs
        className={styles.tabs ?? ""}
        selectedKey={view}
        onSelectionChange={(key) => showView(key as View)}
        keyboardActivation="manual"
      >
        <div className={styles.bar}>
          <nav aria-label="Views">
            <TabList aria-label="Views" className={styles.tabList ?? ""}>
              {VIEWS.map((each) => (
                <Tab key={each} id={each} className={styles.tab ?? ""}>
                  {VIEW_NAMES[each]}
                </Tab>
              ))}
            </TabList>
          </nav>
          <Legend />
        </div>
        <div className={styles.middle}>
          <main className={styles.main}>
            {VIEWS.map((each) => {
              const Part = VIEW_PARTS[each];
              return (
                <TabPanel key={each} id={each} className={styles.view ?? ""}>
                  <ViewBoundary name={VIEW_NAMES[each]}>
                    <Suspense>
                      <Part />
                    </Suspense>
                  </ViewBoundary>
                </TabPanel>
              );
            })}
          </main>
          <Panel />
        </div>
      </Tabs>
      <Timeline />
    </div>
  );
}
