import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import type { ReadAs } from "../record/opening-report";
import type { ReadJson } from "./json";

/** Of the files of a record itself: where the encoding was told by the bytes alone, that is noted, as a letter may be another than was meant. */
export const guessedIn = (file: string, read: ReadJson): readonly Fault[] =>
  "guessed" in read && read.guessed !== undefined
    ? [
        {
          ...faultOfFile(file, "a text in UTF-8", `a text in ${read.guessed}, by its bytes`),
          weight: "noted",
        },
      ]
    : [];

/** Of files as programs save them, Excel's CSV among them, it is no fault, and told all the same. */
export const guessedAs = (file: string, read: ReadJson): readonly ReadAs[] =>
  "guessed" in read && read.guessed !== undefined
    ? [{ file, format: "a text in Windows-1252, by its bytes" }]
    : [];
