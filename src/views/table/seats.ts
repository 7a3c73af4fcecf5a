import { getOrThrow, postsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Membership, Post } from "../../record/shape";
import type { TableInputs } from "./inputs";
import { isTold, standingCell } from "./inputs";
import type { DataTable, TableRow } from "./table";
import { namesCell, sourcesCell, textCell } from "./table";

/** Who sits on what, on whose behalf, in which seat; a seat that nobody is named for has no name. */
export function seatsTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const held = record.memberships.filter(({ person_id }) => person_id !== undefined);
  const heldPosts = new Set(held.map(({ post_id }) => post_id));
  const people = held
    .filter((each) => isTold(scene, each.id, each.organization_id))
    .map((each) => heldRow(scene, each));
  const vacant = record.posts
    .filter((post) => !heldPosts.has(post.id) && isTold(scene, post.id, post.organization_id))
    .map((post) => postRow(scene, post));
  const place = placesInRecord(record);
  const bodyOf = ({ cells: [body] }: TableRow): number => place.get(body?.ids?.[0] ?? "") ?? 0;
  return {
    title: `Who sits where in ${scene.when}`,
    columns: ["On", "Seat", "Seats", "Held by", "On behalf of", "How it stands", "Evidence"],
    rows: [...people, ...vacant].toSorted((a, b) => bodyOf(a) - bodyOf(b)),
  };
}

const placesInRecord = ({ organizations }: PartnershipRecord): ReadonlyMap<string, number> =>
  new Map(organizations.map(({ id }, index) => [id, index]));

function heldRow(scene: TableInputs, membership: Membership): TableRow {
  const { record } = scene.sight;
  const { id, organization_id, post_id, person_id, on_behalf_of_id, role, sources } = membership;
  const post = post_id === undefined ? undefined : getOrThrow(postsById(record), post_id);
  return {
    id,
    cells: [
      namesCell(record, organization_id),
      textCell(post?.label ?? role ?? ""),
      { text: "1", value: 1 },
      namesCell(record, person_id),
      namesCell(record, on_behalf_of_id ?? post?.on_behalf_of_id),
      standingCell(scene, id),
      sourcesCell(record, sources),
    ],
  };
}

function postRow(
  scene: TableInputs,
  { id, organization_id, label, count = 1, on_behalf_of_id, sources }: Post,
): TableRow {
  const { record } = scene.sight;
  return {
    id,
    cells: [
      namesCell(record, organization_id),
      textCell(label),
      { text: String(count), value: count },
      textCell(""),
      namesCell(record, on_behalf_of_id),
      standingCell(scene, id),
      sourcesCell(record, sources),
    ],
  };
}
