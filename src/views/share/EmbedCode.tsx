import { useState } from "react";
import type { EmbedForm } from "../../embed/code";
import { EMBED_FORMS } from "../../embed/code";
import { CopyButton } from "../CopyButton";
import styles from "./ShareDialog.module.css";

const NAMES: Readonly<Record<EmbedForm, string>> = {
  frame: "Frame",
  element: "Custom element (advanced)",
  sharepoint: "SharePoint",
};
const NOTES: Readonly<Record<EmbedForm, string>> = {
  frame: "For any page: paste it where you want the explorer. It cannot touch the rest of your site.",
  element: "For your web team: it can tell your page which year and name are selected, and use your colours.",
  sharepoint:
    "Paste it into an Embed web part. First allow the explorer's site, once, under Site settings, HTML Field Security.",
};

/** What to paste, in the form that the page takes. */
export function EmbedCode({ codeIn }: { readonly codeIn: (form: EmbedForm) => string }) {
  const [form, setForm] = useState<EmbedForm>("frame");
  const code = codeIn(form);
  return (
    <section className={styles.section}>
      <h3>Code to paste</h3>
      <div role="group" aria-label="Kind of code" className={styles.row}>
        {EMBED_FORMS.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === form}
            onClick={() => setForm(each)}
          >
            {NAMES[each]}
          </button>
        ))}
      </div>
      <p className={styles.about}>{NOTES[form]}</p>
      <textarea aria-label="Code" className={styles.code} readOnly value={code} rows={5} />
      <div className={styles.row}>
        <CopyButton key={code} textOf={() => code}>
          Copy the code
        </CopyButton>
      </div>
    </section>
  );
}
