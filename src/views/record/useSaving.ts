import { useState } from "react";
import type { SaveFormat } from "../../io/save/save-format";
import { save } from "../download";
import { useActions, useExplorerNow } from "../hooks/useExplorer";
import { explorerFile } from "./explorerFile";

export interface Saving {
  readonly format: SaveFormat;
  readonly outcome: "on its way" | "saved" | "failed";
  /** Told to the reader. */
  readonly sentence: string;
}

/** The last saving that was asked for, and what it came to. */
export function useSaving(): readonly [Saving | null, (format: SaveFormat) => Promise<void>] {
  const [saving, setSaving] = useState<Saving | null>(null);
  const now = useExplorerNow();
  const { markSaved } = useActions();
  const start = async (format: SaveFormat): Promise<void> => {
    const { record } = now();
    const { fileName, mime, opensAgain, cannotHold } = format;
    setSaving({ format, outcome: "on its way", sentence: `${fileName} is being made.` });
    try {
      // A large record takes its time: that is told before it is begun.
      await drawn();
      const content = await format.write(record, explorerFile);
      save(
        fileName,
        new Blob([content], { type: typeof content === "string" ? `${mime};charset=utf-8` : mime }),
      );
      if (opensAgain && cannotHold(record).length === 0) markSaved(record);
      setSaving({
        format,
        outcome: "saved",
        sentence: `Saved as ${fileName}, where your browser puts downloads.`,
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setSaving({ format, outcome: "failed", sentence: `${fileName} could not be made. ${why}` });
    }
  };
  return [saving, start];
}

const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
