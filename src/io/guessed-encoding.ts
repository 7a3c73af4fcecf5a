import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import type { ReadJson } from "./json";

/** Where the encoding was told by the bytes alone, that is noted: a letter may be another than was meant. */
export const guessedIn = (file: string, read: ReadJson): readonly Fault[] =>
  "guessed" in read && read.guessed !== undefined
    ? [
        {
          ...faultOfFile(file, "a text in UTF-8", `a text in ${read.guessed}, by its bytes`),
          weight: "noted",
        },
      ]
    : [];
