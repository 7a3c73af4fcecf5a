import { listedNames, listedPeople } from "./listed-names";
import type { MatchedBody, MatchedRow } from "./matched-rows";
import { isNobody, personInCell } from "./person-in-cell";
import type { Reading } from "./reading";

const COUNT = /^\d{1,3}$/;
const SEAT = "Representative";

/** The seats of the council on a body, by their number where the register tells it, and who sits there. */
export function addSeats(
  { rows }: MatchedBody,
  bodyId: string,
  councilId: string | null,
  reading: Reading,
): void {
  const onBehalf = councilId === null ? {} : { on_behalf_of_id: councilId };
  const seats = seatsIn(rows, reading);
  const post =
    seats === null
      ? null
      : reading.add(
          "posts",
          { label: SEAT, rank: "member", ...seats.more, organization_id: bodyId, ...onBehalf },
          seats.row,
        );
  for (const row of rows) {
    for (const text of row.cellsOf("representatives").flatMap((cell) => listedPeople(cell.text))) {
      if (isNobody(text)) continue;
      const { name, prefix, role } = personInCell(text);
      reading.add(
        "memberships",
        {
          person_id: reading.personNamed(name, prefix, row),
          organization_id: bodyId,
          ...(role !== undefined && { role }),
          ...(post !== null && { post_id: post }),
          ...onBehalf,
        },
        row,
      );
    }
  }
}

function seatsIn(rows: readonly MatchedRow[], reading: Reading) {
  for (const row of rows) {
    const [cell] = row.cellsOf("seats");
    if (!cell || isNobody(cell.text)) continue;
    if (COUNT.test(cell.text) && Number(cell.text) > 0) {
      return { row, more: Number(cell.text) > 1 ? { count: Number(cell.text) } : {} };
    }
    if (Number(cell.text) !== 0) reading.note(row, cell, "a number of seats, such as 2");
  }
  return null;
}

/** The bodies that are members. */
export function addMembers({ rows }: MatchedBody, bodyId: string, reading: Reading): void {
  for (const row of rows) {
    for (const name of row.cellsOf("members").flatMap((cell) => listedNames(cell.text))) {
      if (isNobody(name)) continue;
      const id = reading.bodyNamed(name, "other", row);
      if (id === bodyId) continue;
      reading.add(
        "memberships",
        { member: { "@type": "Organization", id }, organization_id: bodyId, role: "member" },
        row,
      );
    }
  }
}

/** To whom it reports: a body of the register, or another. */
export function addReporting({ rows }: MatchedBody, bodyId: string, reading: Reading): void {
  for (const row of rows) {
    for (const name of row.cellsOf("reports_to").flatMap((cell) => listedNames(cell.text))) {
      if (isNobody(name)) continue;
      const to = reading.bodyNamed(name, "partnership", row);
      if (to !== bodyId) reading.add("relations", { type: "reports_to", from_id: bodyId, to_id: to }, row);
    }
  }
}
