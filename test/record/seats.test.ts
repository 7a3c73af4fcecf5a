import { describe, expect, test } from "vitest";
import { getOrThrow, postsById } from "../../src/record/links";
import type { PartnershipRecord } from "../../src/record/record";
import type { Seat } from "../../src/record/seats";
import { isVacant, seatCount, seatsOn } from "../../src/record/seats";
import { holdsIn, sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { smallRecord, source } from "../small-record";

const BODY = "town-partnership";
const said = ({ post, holder, senderId, count }: Seat): string =>
  `${post?.label ?? holder?.role}: ${holder?.person_id ?? "nobody"} for ${senderId ?? "nobody"}, ${count}`;
const seats = (record: PartnershipRecord, year?: number): readonly string[] =>
  seatsOn(record, BODY, year === undefined ? undefined : holdsIn(sliceAt(record, yearOf(year)))).map(said);
const post = (id: string) => getOrThrow(postsById(smallRecord()), id);

const report = (date: string) => source("existing", date);
const ofTwoReports = [report("2010-07-05"), report("2012-03-01")];
/** The chair and her board are reported in 2010 and 2012, the one who holds it in 2010 alone. */
const LEFT = smallRecord({
  "town-partnership": { sources: ofTwoReports },
  chair: { sources: ofTwoReports },
});

describe("a seat of the small town", () => {
  test("is held by whoever is named for it", () => {
    expect(seats(smallRecord())).toEqual(["Chair: ann for town-council, 1"]);
    expect(isVacant(smallRecord(), post("chair"))).toBe(false);
  });

  test("is vacant where nobody was ever named for it", () => {
    const record = smallRecord({ "ann-chairs": { post_id: undefined, role: "Guest" } });
    expect(seats(record)).toEqual(["Guest: ann for town-council, 1", "Chair: nobody for town-council, 1"]);
    expect(isVacant(record, post("chair"))).toBe(true);
  });

  test("is vacant in a year in which its holder is no longer reported, and was not in the years before", () => {
    expect(seats(LEFT, 2010)).toEqual(["Chair: ann for town-council, 1"]);
    expect(seats(LEFT, 2012)).toEqual(["Chair: nobody for town-council, 1"]);
    const in2012 = holdsIn(sliceAt(LEFT, yearOf(2012)));
    expect(isVacant(LEFT, post("chair"), in2012)).toBe(true);
    expect(isVacant(LEFT, post("chair"))).toBe(false);
  });

  test("is nobody's seat where the office itself is no longer reported", () => {
    expect(seats(LEFT, 2013)).toEqual([]);
  });

  test("is of whom the office is, where the holder's line does not say so", () => {
    expect(seats(smallRecord({ "ann-chairs": { on_behalf_of_id: undefined } }))).toEqual([
      "Chair: ann for town-council, 1",
    ]);
  });

  test("of a body that is a member is held by nobody by name", () => {
    expect(
      seats(smallRecord({ "trust-sits": { post_id: "chair" }, "ann-chairs": { post_id: undefined } })),
    ).toContain("Chair: nobody for town-council, 1");
  });
});

describe("an office of several seats", () => {
  test("has those left over that nobody is named for, and all of them count", () => {
    const record = smallRecord({ chair: { label: "Councillors", count: 3 } });
    expect(seats(record)).toEqual([
      "Councillors: ann for town-council, 1",
      "Councillors: nobody for town-council, 2",
    ]);
    expect(seatCount(seatsOn(record, BODY))).toBe(3);
  });
});

describe("the number of seats", () => {
  const bea = { id: "bea", name: "Bea Jones", sources: [report("2010-07-05")] };
  const sits = (more: object) => ({
    id: "bea-sits",
    person_id: "bea",
    organization_id: BODY,
    sources: [report("2010-07-05")],
    ...more,
  });
  const withBea = (more: object) => smallRecord({}, { persons: [bea], memberships: [sits(more)] });

  test("is one where two held an office after each other", () => {
    const record = withBea({ post_id: "chair" });
    expect(seats(record)).toHaveLength(2);
    expect(seatCount(seatsOn(record, BODY))).toBe(1);
  });

  test("is one more for whoever is named without an office", () => {
    expect(seatCount(seatsOn(withBea({ role: "Guest" }), BODY))).toBe(2);
  });
});
