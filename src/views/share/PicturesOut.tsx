import { useState } from "react";
import type { Picture } from "../../graph/picture/picture";
import { svgOf } from "../../io/svg";
import type { Explorer } from "../../store/explorer";
import { download, save } from "../download";
import { useExplorer, useExplorerNow } from "../hooks/useExplorer";
import { pictureOfLineage } from "../picture/pictureOfLineage";
import { pictureOfPlan } from "../picture/pictureOfPlan";
import { pngOf } from "../picture/pngOf";
import { fileNameOf } from "./fileName";
import styles from "./ShareDialog.module.css";

/** As on a sheet of A4, lying. */
const SIZE = { width: 1280, height: 800 } as const;

/** The plan, or the lineage where that is open, with title, legend and sources. */
export function PicturesOut() {
  const now = useExplorerNow();
  const isLineage = useExplorer(({ view }) => view === "lineage");
  const [failure, fail] = useState<string | null>(null);
  const saveSvg = (): void =>
    download(fileNameOf(pictureFileName(now()), now(), "svg"), "image/svg+xml", svgOf(pictureNow(now())));
  const savePng = async (): Promise<void> => {
    try {
      save(fileNameOf(pictureFileName(now()), now(), "png"), await pngOf(pictureNow(now())));
      fail(null);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className={styles.section}>
      <h3>{isLineage ? "Picture of the lineage" : "Picture of the plan"}</h3>
      <p className={styles.about}>
        With title, legend and sources. SVG stays sharp at any size; PNG works in any document.
      </p>
      <div className={styles.row}>
        <button type="button" className="button" onClick={saveSvg}>
          Save as SVG
        </button>
        <button type="button" className="button" onClick={() => void savePng()}>
          Save as PNG
        </button>
        <span aria-live="polite">{failure}</span>
      </div>
    </section>
  );
}

const pictureNow = (explorer: Explorer): Picture =>
  explorer.view === "lineage" ? pictureOfLineage(explorer, SIZE.width) : pictureOfPlan(explorer, SIZE);

const pictureFileName = ({ view }: Explorer): string => (view === "lineage" ? "lineage" : "partnerships");
