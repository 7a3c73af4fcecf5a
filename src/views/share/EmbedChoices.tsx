import { useId } from "react";
import type { FramePart, Theme } from "../../embed/options";
import { embedOptionsOf, FRAME_PARTS, THEMES } from "../../embed/options";
import styles from "./ShareDialog.module.css";

export interface Choices {
  /** In CSS pixels, as typed; empty for as wide as the page. */
  readonly width: string;
  readonly height: string;
  readonly theme: Theme;
  readonly parts: ReadonlySet<FramePart>;
}

/** In CSS pixels: smaller, it cannot be used. */
const LEAST_SIZE = { width: 320, height: 400 };
const USUAL_HEIGHT = 600;

/** What is typed, made a size that can be used; null for as wide as the page. */
export const sizeOf = ({
  width,
  height,
}: Choices): { readonly width: number | null; readonly height: number } => ({
  width: width === "" ? null : Math.max(LEAST_SIZE.width, Math.round(Number(width))),
  height: Math.max(LEAST_SIZE.height, Math.round(Number(height) || USUAL_HEIGHT)),
});

export const USUAL_CHOICES: Choices = {
  width: "",
  height: String(USUAL_HEIGHT),
  theme: "auto",
  parts: embedOptionsOf("?embed=1").parts,
};

const PART_NAMES: Readonly<Record<FramePart, string>> = {
  area: "Area",
  search: "Search",
  tabs: "Views",
  legend: "Legend",
  sentence: "Sentence on what changed",
  details: "Details",
  timeline: "Timeline",
  period: "Month and date",
  record: "Record, to open one's own",
};
const THEME_NAMES: Readonly<Record<Theme, string>> = {
  auto: "Same as the reader's device",
  light: "Light",
  dark: "Dark",
};

interface Props {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

export function EmbedChoices({ choices, onChoose }: Props) {
  const id = useId();
  const { width, height, theme, parts } = choices;
  const change = (changed: Partial<Choices>): void => onChoose({ ...choices, ...changed });
  return (
    <>
      <div className={styles.fields}>
        <label htmlFor={`${id}w`}>Width</label>
        <span className={styles.row}>
          <input
            id={`${id}w`}
            type="number"
            min={LEAST_SIZE.width}
            placeholder="full width"
            value={width}
            onChange={({ target }) => change({ width: target.value })}
          />
          pixels, at least {LEAST_SIZE.width}; leave empty for full width
        </span>
        <label htmlFor={`${id}h`}>Height</label>
        <span className={styles.row}>
          <input
            id={`${id}h`}
            type="number"
            min={LEAST_SIZE.height}
            value={height}
            onChange={({ target }) => change({ height: target.value })}
          />
          pixels, at least {LEAST_SIZE.height}
        </span>
        <label htmlFor={`${id}t`}>Colours</label>
        <select
          id={`${id}t`}
          value={theme}
          onChange={({ target }) => change({ theme: THEMES.find((each) => each === target.value) ?? "auto" })}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_NAMES[each]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles.parts}>
        <legend>Show around the view</legend>
        {FRAME_PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.has(part)}
              onChange={() => change({ parts: toggled(parts, part) })}
            />
            {PART_NAMES[part]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function toggled(parts: ReadonlySet<FramePart>, part: FramePart): ReadonlySet<FramePart> {
  const next = new Set(parts);
  if (!next.delete(part)) next.add(part);
  return next;
}
