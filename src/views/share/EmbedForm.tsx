import { useId, useState } from "react";
import type { EmbedForm as Form } from "../../embed/code";
import { EMBED_FORMS, embedCodeOf } from "../../embed/code";
import { frameAddressOf } from "../../embed/frame-address";
import type { Part, Theme } from "../../embed/options";
import { embedOptionsOf, PARTS, THEMES } from "../../embed/options";
import { addressOf } from "../../store/address";
import { CopyButton } from "../CopyButton";
import { useExplorer } from "../useExplorer";
import styles from "./ShareDialog.module.css";

const FORM_NAMES: Readonly<Record<Form, string>> = {
  frame: "Frame",
  element: "Custom element",
  sharepoint: "SharePoint",
};
const FORM_NOTES: Readonly<Record<Form, string>> = {
  frame: "For any page: paste it where the explorer shall be. The frame has no rights on your site.",
  element: "For a web team: it tells the page the year and the selection, and takes on its colours.",
  sharepoint:
    "Paste it into an Embed web part. The explorer's site has to be allowed once, under Site settings, HTML Field Security.",
};
const PART_NAMES: Readonly<Record<Part, string>> = {
  area: "Area",
  search: "Search",
  tabs: "Views",
  legend: "Legend",
  sentence: "What changed, in words",
  details: "Details",
  timeline: "Timeline",
  period: "Month and date",
};
const THEME_NAMES: Readonly<Record<Theme, string>> = {
  auto: "As the reader's device",
  light: "Light",
  dark: "Dark",
};
const USUAL = { height: 600, parts: embedOptionsOf("?embed=1").parts };
const LEAST = { width: 320, height: 400 };

/** Size, parts and colours of a frame; how it looks; and what to paste. */
export function EmbedForm({ onBack }: { readonly onBack: () => void }) {
  const place = useExplorer(addressOf);
  const id = useId();
  const [form, setForm] = useState<Form>("frame");
  const [width, setWidth] = useState<number | null>(null);
  const [height, setHeight] = useState(USUAL.height);
  const [theme, setTheme] = useState<Theme>("auto");
  const [parts, setParts] = useState<ReadonlySet<Part>>(USUAL.parts);
  const partList = PARTS.filter((part) => parts.has(part)).join(",");
  const isUsual = partList === PARTS.filter((part) => USUAL.parts.has(part)).join(",");
  const folder = new URL(".", location.href).href;
  const address = frameAddressOf({
    base: folder,
    hostOrigin: "",
    parts: isUsual ? null : partList,
    theme,
    place: Object.fromEntries(new URLSearchParams(place)),
  });
  const code = embedCodeOf({
    form,
    address,
    folder,
    title: "Partnership Explorer",
    width,
    height,
    attributes: {
      ...Object.fromEntries(new URLSearchParams(place)),
      ...(isUsual ? {} : { parts: partList }),
      ...(theme === "auto" ? {} : { theme }),
    },
  });
  return (
    <>
      <div className={styles.row}>
        <button type="button" className="button" onClick={onBack}>
          Back to Share
        </button>
      </div>
      <div className={styles.fields}>
        <label htmlFor={`${id}w`}>Width</label>
        <span className={styles.row}>
          <input
            id={`${id}w`}
            type="number"
            min={LEAST.width}
            placeholder="as the page"
            value={width ?? ""}
            onChange={({ target }) => setWidth(target.value === "" ? null : target.valueAsNumber)}
          />
          pixels; empty for as wide as the page
        </span>
        <label htmlFor={`${id}h`}>Height</label>
        <span className={styles.row}>
          <input
            id={`${id}h`}
            type="number"
            min={LEAST.height}
            value={height}
            onChange={({ target }) => setHeight(target.valueAsNumber || USUAL.height)}
          />
          pixels, at least {LEAST.height}
        </span>
        <label htmlFor={`${id}t`}>Colours</label>
        <select
          id={`${id}t`}
          value={theme}
          onChange={({ target }) => setTheme(THEMES.find((each) => each === target.value) ?? "auto")}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_NAMES[each]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles.parts}>
        <legend>What stands around the view</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.has(part)}
              onChange={() => setParts(toggled(parts, part))}
            />
            {PART_NAMES[part]}
          </label>
        ))}
      </fieldset>
      <section className={styles.section}>
        <h3>How it looks</h3>
        {location.protocol === "file:" ? (
          <p className={styles.about}>A preview needs the explorer on a web server; here it is a file.</p>
        ) : (
          <iframe
            title="Preview"
            src={address}
            className={styles.preview}
            style={{ width: width ?? "100%", height: Math.max(LEAST.height, height) }}
          />
        )}
      </section>
      <section className={styles.section}>
        <h3>What to paste</h3>
        <div role="group" aria-label="Form" className={styles.row}>
          {EMBED_FORMS.map((each) => (
            <button
              key={each}
              type="button"
              className={`button ${styles.choice}`}
              aria-pressed={each === form}
              onClick={() => setForm(each)}
            >
              {FORM_NAMES[each]}
            </button>
          ))}
        </div>
        <p className={styles.about}>{FORM_NOTES[form]}</p>
        <textarea aria-label="Code" className={styles.code} readOnly value={code} rows={5} />
        <div className={styles.row}>
          <CopyButton textOf={() => code}>Copy the code</CopyButton>
        </div>
      </section>
    </>
  );
}

function toggled(parts: ReadonlySet<Part>, part: Part): ReadonlySet<Part> {
  const next = new Set(parts);
  if (!next.delete(part)) next.add(part);
  return next;
}
