import { kindOf } from "../../record/kind";
import { membershipsIn } from "../../record/links";
import { seatCount, seatsAt } from "../../record/seats";
import type { Organization } from "../../record/shape";
import { distinctShortName } from "../../words/distinct-name";
import type { TableInputs } from "./inputs";
import { isTold } from "./inputs";
import type { Cell, DataTable } from "./table";
import { namesCell, textCell, withoutEmptyColumns } from "./table";

/** Councils along the top, what they sit on down the side; a council and a body without a tie have an empty cell. */
export function matrixTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const inArea = record.organizations.filter(({ id }) => scene.ids.has(id));
  const councils = inArea.filter((body) => kindOf(record, body) === "council");
  const rows = inArea.map((body) => ({
    id: body.id,
    cells: [namesCell(record, body.id), ...councils.map((council) => tieCell(scene, body, council))],
  }));
  return withoutEmptyColumns({
    title: `Councils and what they sit on in ${scene.when}`,
    columns: ["Body", ...councils.map((body) => distinctShortName(record, body))],
    rows: rows.filter(({ cells }) => cells.slice(1).some(({ text }) => text !== "")),
  });
}

/** As a member, with so many seats. */
function tieCell(scene: TableInputs, { id }: Organization, council: Organization): Cell {
  const { record, slice } = scene.sight;
  const isMember = membershipsIn(record, id).some(
    (each) => each.member?.id === council.id && isTold(scene, each.id, id),
  );
  const seats = seatCount(seatsAt(record, slice, id).filter(({ senderId }) => senderId === council.id));
  const parts = [isMember ? "member" : "", seats > 0 ? `${seats} ${seats === 1 ? "seat" : "seats"}` : ""];
  return textCell(parts.filter((part) => part !== "").join(", "));
}
