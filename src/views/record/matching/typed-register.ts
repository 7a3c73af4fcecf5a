import type { Matching, Register } from "../../../io/matching/matching";
import type { MatchingSlip } from "../../../io/matching/slips";
import { registerSlips } from "../../../io/matching/slips";
import { readWrittenDate } from "../../../io/written-date";
import { boundsOf } from "../../../time/edtf";
import { boundsInWords } from "../../../time/words";
import type { TypedRegister } from "../opening/said";

export function typedOf({ title, council = "", area = "", as_at, covers = "" }: Register): TypedRegister {
  const [since = ""] = covers.split("/");
  return {
    title,
    council,
    area,
    asAt: as_at === "" ? "" : inWords(as_at),
    since: since === "" ? "" : inWords(since),
  };
}

/** A date as somebody writes it. */
export const inWords = (edtf: string): string => boundsInWords(boundsOf(edtf));

/** The register as it is typed, or what is wrong with that. */
export function registerOf({ title, council, area, asAt, since }: TypedRegister): {
  readonly register: Matching["register"];
  readonly slips: readonly MatchingSlip[];
} {
  const day = edtfOf(asAt);
  const register = {
    title: title.trim(),
    ...(council.trim() !== "" && { council: council.trim() }),
    ...(area.trim() !== "" && { area: area.trim() }),
    as_at: day,
    ...(since.trim() !== "" && { covers: `${edtfOf(since)}/${day}` }),
  };
  return { register, slips: registerSlips(register) };
}

/** Empty for what is no date. */
function edtfOf(text: string): string {
  const read = readWrittenDate(text, { order: "day-first" });
  return "slip" in read ? "" : read.edtf;
}
