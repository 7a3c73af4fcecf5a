import { useState } from "react";
import { WindowDialog } from "../WindowDialog";
import { DataOut } from "./DataOut";
import { EmbedForm } from "./EmbedForm";
import { LinkOut } from "./LinkOut";
import { PicturesOut } from "./PicturesOut";
import styles from "./ShareDialog.module.css";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What can be taken from here: a link, a frame for another page, a picture, the data. */
export function ShareDialog({ open, onClose }: Props) {
  const [embeds, embed] = useState(false);
  const close = (): void => {
    embed(false);
    onClose();
  };
  return (
    <WindowDialog title={embeds ? "Embed in a page" : "Share"} open={open} onClose={close}>
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
