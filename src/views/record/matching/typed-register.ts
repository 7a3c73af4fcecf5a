import type { Matching, Register } from "../../../io/matching/matching";
import type { MatchingSlip } from "../../../io/matching/slips";
import { registerSlips } from "../../../io/matching/slips";
import { readWrittenDate } from "../../../io/written-date";
import { boundsOf } from "../../../time/edtf";
import { boundsInWords } from "../../../time/words";

/** What is typed of a register, as it is typed. */
export interface TypedRegister {
  readonly title: string;
  readonly council: string;
  readonly area: string;
  readonly asAt: string;
  /** Since when it lists everything; empty where it tells of its own day. */
  readonly since: string;
}

export function typedOf({ title, council = "", area = "", as_at, covers = "" }: Register): TypedRegister {
  const [since = ""] = covers.split("/");
  return { title, council, area, asAt: inWords(as_at), since: since === "" ? "" : inWords(since) };
}

const inWords = (edtf: string): string => boundsInWords(boundsOf(edtf));

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
