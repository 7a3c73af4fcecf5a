import { inTurns } from "../../io/in-turns";
import type { Opened } from "../../io/open-record";
import { faultOfFile } from "../../record/fault";
import { isoOfDay, today } from "../../time/day";
import { titleOf } from "./file-title";
import type { KeptContents } from "./kept-contents";

/** In turns with the page; null where it was given up. Never rejects: where the part of the explorer that reads cannot be had, a fault says why. */
export async function openedOf(
  { chosen, contents, answers }: KeptContents,
  isWanted: () => boolean,
): Promise<Opened | null> {
  try {
    const { contentsOpened } = await import("../../io/open-bytes");
    const options = { title: titleOf(chosen, answers), asAt: isoOfDay(today()), matchings: [], ...answers };
    return await inTurns(contentsOpened(contents, options), isWanted);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const faults = chosen.map((file) => faultOfFile(file, "a file that the explorer can read", found));
    return { record: null, faults, madeUp: [], withheld: 0 };
  }
}
