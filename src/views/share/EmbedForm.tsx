import { useState } from "react";
import { embedCodeOf } from "../../embed/code";
import { frameAddressOf } from "../../embed/frame-address";
import type { Part } from "../../embed/options";
import { PARTS } from "../../embed/options";
import { addressOf } from "../../store/address";
import { useExplorer } from "../useExplorer";
import type { Choices } from "./EmbedChoices";
import { EmbedChoices, LEAST_SIZE, USUAL_CHOICES } from "./EmbedChoices";
import { EmbedCode } from "./EmbedCode";
import styles from "./ShareDialog.module.css";

/** Size, parts and colours of a frame; how it looks; and what to paste. */
export function EmbedForm({ onBack }: { readonly onBack: () => void }) {
  const place = useExplorer(addressOf);
  const [choices, choose] = useState(USUAL_CHOICES);
  const { width, height } = choices;
  const folder = new URL(".", location.href).href;
  const { parts, theme, shown } = askedOf(choices, place);
  const address = frameAddressOf({ base: folder, hostOrigin: "", parts, theme, place: shown });
  const attributes = {
    ...shown,
    ...(parts === null ? {} : { parts }),
    ...(theme === "auto" ? {} : { theme }),
  };
  return (
    <>
      <div className={styles.row}>
        <button type="button" className="button" onClick={onBack}>
          Back to Share
        </button>
      </div>
      <EmbedChoices choices={choices} onChoose={choose} />
      <section className={styles.section}>
        <h3>How it looks</h3>
        {location.protocol === "file:" ? (
          <p className={styles.about}>A preview needs the explorer on a web server; here it is a file.</p>
        ) : (
          <iframe
            title="Preview"
            src={address}
            className={styles.preview}
            style={{ width: width ?? "100%", height: Math.max(LEAST_SIZE.height, height) }}
          />
        )}
      </section>
      <EmbedCode
        codeIn={(form) =>
          embedCodeOf({ form, address, folder, title: "Partnership Explorer", width, height, attributes })
        }
      />
    </>
  );
}

/** What the frame is asked for: only what is not usual. */
function askedOf({ parts, theme }: Choices, place: string) {
  const isUsual = listOf(parts) === listOf(USUAL_CHOICES.parts);
  return {
    parts: isUsual ? null : listOf(parts),
    theme,
    shown: Object.fromEntries(new URLSearchParams(place)),
  };
}

const listOf = (parts: ReadonlySet<Part>): string => PARTS.filter((part) => parts.has(part)).join(",");
