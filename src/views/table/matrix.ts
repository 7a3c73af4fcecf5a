import { kindOf } from "../../record/kind";
import { membershipsIn, postsIn } from "../../record/links";
import { shortNameOf } from "../../record/names";
import type { Organization } from "../../record/shape";
import type { TableInputs } from "./inputs";
import { isTold } from "./inputs";
import type { Cell, DataTable } from "./table";
import { namesCell, textCell, withoutEmptyColumns } from "./table";

/** Councils along the top, what they sit on down the side; a council and a body without a tie have an empty cell. */
export function matrixTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const inArea = record.organizations.filter(({ id }) => scene.ids.has(id));
  const councils = inArea.filter((body) => kindOf(body) === "council");
  const rows = inArea.map((body) => ({
    id: body.id,
    cells: [namesCell(record, body.id), ...councils.map((council) => tieCell(scene, body, council))],
  }));
  return withoutEmptyColumns({
    title: `Councils and what they sit on in ${scene.when}`,
    columns: ["Body", ...councils.map(shortNameOf)],
    rows: rows.filter(({ cells }) => cells.slice(1).some(({ text }) => text !== "")),
  });
}

/** As a member, with so many seats, by so many named people. */
function tieCell(scene: TableInputs, { id }: Organization, council: Organization): Cell {
  const { record } = scene.sight;
  const memberships = membershipsIn(record, id).filter((each) => isTold(scene, each.id, id));
  const isMember = memberships.some(({ member }) => member?.id === council.id);
  const people = memberships.filter(
    ({ person_id, on_behalf_of_id }) => person_id !== undefined && on_behalf_of_id === council.id,
  );
  const held = new Set(people.map(({ post_id }) => post_id));
  const posts = postsIn(record, id).filter(
    (post) => post.on_behalf_of_id === council.id && !held.has(post.id) && isTold(scene, post.id, id),
  );
  const seats = posts.reduce((sum, { count = 1 }) => sum + count, people.length);
  const parts = [isMember ? "member" : "", seats > 0 ? `${seats} ${seats === 1 ? "seat" : "seats"}` : ""];
  return textCell(parts.filter((part) => part !== "").join(", "));
}
