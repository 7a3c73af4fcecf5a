import { useState } from "react";
import { useActions } from "../hooks/useExplorer";
import { WindowDialog } from "../WindowDialog";
import { DataOut } from "./DataOut";
import { EmbedForm } from "./EmbedForm";
import { LinkOut } from "./LinkOut";
import { PicturesOut } from "./PicturesOut";
import styles from "./ShareDialog.module.css";

/** What can be taken from here: a link, a frame for another page, a picture, the data. */
export function ShareDialog() {
  const { open } = useActions();
  const [embeds, embed] = useState(false);
  return (
    <WindowDialog title={embeds ? "Embed in a page" : "Share"} onClose={() => open(null)}>
      {embeds ? (
        <EmbedForm onBack={() => embed(false)} />
      ) : (
        <>
          <LinkOut />
          <section className={styles.section}>
            <h3>On an intranet page</h3>
            <p className={styles.about}>
              This view, live, for your readers to explore. It sets no cookies and sends no data.
            </p>
            <div className={styles.row}>
              <button type="button" className="button" onClick={() => embed(true)}>
                Embed…
              </button>
            </div>
          </section>
          <PicturesOut />
          <DataOut />
        </>
      )}
    </WindowDialog>
  );
}
