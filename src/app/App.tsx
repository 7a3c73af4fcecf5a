import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { View } from "../store/state";
import { VIEWS } from "../store/state";
import { AreaChoice } from "../views/AreaChoice";
import { Legend } from "../views/legend/Legend";
import { Panel } from "../views/panel/Panel";
import { StepSentence } from "../views/StepSentence";
import { SearchBox } from "../views/search/SearchBox";
import { StructureView } from "../views/structure/StructureView";
import { TableView } from "../views/table/TableView";
import { Timeline } from "../views/timeline/Timeline";
import { useExplorer } from "../views/useExplorer";
import styles from "./App.module.css";
import { ViewBoundary } from "./ViewBoundary";

const VIEW_NAMES: Readonly<Record<View, string>> = { structure: "Structure", table: "Table" };
const VIEW_PARTS: Readonly<Record<View, () => React.ReactNode>> = {
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
        <SearchBox />
        <StepSentence />
      </header>
      <Tabs
        className={styles.tabs ?? ""}
        selectedKey={view}
        onSelectionChange={(key) => showView(key as View)}
        keyboardActivation="manual"
      >
        <div className={styles.bar}>
          <TabList aria-label="Views" className={styles.tabList ?? ""}>
            {VIEWS.map((each) => (
              <Tab key={each} id={each} className={styles.tab ?? ""}>
                {VIEW_NAMES[each]}
              </Tab>
            ))}
          </TabList>
          <Legend />
        </div>
        <div className={styles.middle}>
          <main className={styles.main}>
            {VIEWS.map((each) => {
              const Part = VIEW_PARTS[each];
              return (
                <TabPanel key={each} id={each} className={styles.view ?? ""}>
                  <ViewBoundary name={VIEW_NAMES[each]}>
                    <Part />
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
