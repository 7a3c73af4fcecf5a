import { useState } from "react";
import { embedCodeOf } from "../../embed/code";
import { frameAddressOf } from "../../embed/frame-address";
import type { FramePart } from "../../embed/options";
import { FRAME_PARTS } from "../../embed/options";
import { addressOf } from "../../store/address";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import type { Choices } from "./EmbedChoices";
import { EmbedChoices, sizeOf, USUAL_CHOICES } from "./EmbedChoices";
import { EmbedCode } from "./EmbedCode";
import styles from "./ShareDialog.module.css";

/** Size, parts and colours of a frame; how it looks; and what to paste. */
export function EmbedForm({ onBack }: { readonly onBack: () => void }) {
  const shown = useExplorer(addressOf);
  const { title } = useRecord();
  const [choices, choose] = useState(USUAL_CHOICES);
  const parameters = Object.fromEntries(new URLSearchParams(shown));
  const { theme } = choices;
  const { width, height } = sizeOf(choices);
  const parts = unusualParts(choices);
  const address = frameAddressOf({ base: location.href, hostOrigin: "", parts, theme, parameters });
  const folder = new URL(".", location.href).href;
  const attributes = {
    ...parameters,
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
      {location.protocol === "file:" ? (
        <p className={styles.about}>
          You have opened the explorer as a file, which no other page can show. Put it on a web server and
          open it there.
        </p>
      ) : (
        <>
          <EmbedChoices choices={choices} onChoose={choose} />
          <section className={styles.section}>
            <h3>Preview</h3>
            {/* A new frame for each address: another one in the same frame would be a step for "back". */}
            <iframe
              key={address}
              title="Preview"
              src={address}
              className={styles.preview}
              style={{ width: width ?? "100%", height }}
            />
          </section>
          <EmbedCode
            codeIn={(form) => embedCodeOf({ form, address, folder, title, width, height, attributes })}
          />
        </>
      )}
    </>
  );
}

/** Null where they are those that a frame has without being asked. */
function unusualParts({ parts }: Choices): string | null {
  const list = listOf(parts);
  return list === listOf(USUAL_CHOICES.parts) ? null : list;
}

const listOf = (parts: ReadonlySet<FramePart>): string =>
  FRAME_PARTS.filter((part) => parts.has(part)).join(",");
