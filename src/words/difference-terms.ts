/** What each way in which a body can differ between two periods is called. */
import type { DifferenceKind } from "../lineage/difference-kind";
import type { Term } from "./terms";
import { PRESENCE_TERMS, term } from "./terms";

interface DifferenceTerm extends Term {
  /** The phrase after a number greater than one. */
  readonly plural: string;
  /** What must be known to read a list of them right; null where the name says it. */
  readonly caution: string | null;
}

const difference = (
  named: Term,
  caution: string | null = null,
  plural: string = named.phrase,
): DifferenceTerm => ({ ...named, plural, caution });

export const DIFFERENCE_TERMS: Readonly<Record<DifferenceKind, DifferenceTerm>> = {
  replaced: difference(term("Replaced", "It ended and another body took its place.")),
  ended: difference(term("Ended", "A document says that it ended.")),
  "may-have-ended": difference(
    term("May have ended", "It ended within a span of days, or was only agreed to end."),
    "Agreed, or at some time in a span of days; no report says that it had happened by then.",
  ),
  new: difference(term("New", "It began between the two.")),
  "first-reported": difference(
    term("First on record", "A document mentions it for the first time, or again."),
    "When they began is not on record, unless stated.",
  ),
  "may-have-begun": difference(
    term("May have begun", "It began within a span of days that includes the later date."),
    "They began at some time in a span of days.",
  ),
  renamed: difference(term("Renamed", "It went on under another name.")),
  changed: difference(term("Changed", "It went on, and a document mentions a change.")),
  "to-change": difference(term("Due to change", "It goes on, and a change was agreed, planned or proposed.")),
  members: difference(
    term("Different members", "Bodies joined it, or left.", "with different members"),
    "Somebody whom a report does not name may still have been a member.",
  ),
  planned: difference(PRESENCE_TERMS.proposed),
  silent: difference(PRESENCE_TERMS["no-longer-reported"], "No report does not mean that they ended."),
  "plan-silent": difference(
    term("Plan not mentioned again", "It was planned or proposed, and no later document mentions it."),
    "Planned or proposed before the later date; nothing is on record since.",
    "plans not mentioned again",
  ),
  lapsed: difference(
    term("Plan lapsed", "It was planned as part of something that has ended.", "lapsed plan"),
    "Planned or proposed as part of something that has ended.",
    "lapsed plans",
  ),
  "in-between": difference(
    term("Came and went", "It was on record after the earlier date, but not at the later one."),
    "On record after the earlier date, but not at the later one.",
  ),
};
