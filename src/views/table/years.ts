import {
  contributionsOf,
  membershipsForWhom,
  membershipsIn,
  membershipsOf,
  postsById,
  postsForWhom,
  postsIn,
  relationsOf,
} from "../../record/links";
import { intervalsById } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import { isVacant } from "../../record/seats";
import type { Contribution, Membership, Post, Relation, Source } from "../../record/shape";
import { EVER } from "../../time/day";
import { yearsInWords } from "../../time/words";
import { distinctName } from "../../words/distinct-name";
import { yearsInBrief } from "../../words/life";
import { RELATION_WORDS } from "../../words/link";
import { pounds } from "../../words/money";
import { PAST_ONLY } from "../../words/standing";
import type { TableInputs } from "./inputs";
import type { Cell, DataTable, TableRow } from "./table";
import { namesCell, sourcesCell, textCell, withoutEmptyColumns } from "./table";

/** All that the selected council, body or person has to do with, in whatever year: seats, members, relations, money. */
export function yearsTable({ sight: { record, selectedId: id } }: TableInputs): DataTable {
  const years = yearsInWords(record.years);
  const columns = ["With", "How", "Seat or sum", "Held by", "On behalf of", years, "Evidence"];
  if (id === null) {
    return { title: "Over the years", columns, rows: [], none: "select a council, a body or a person." };
  }
  const title = `${distinctName(record, id)} over the years`;
  return withoutEmptyColumns({ title, columns, rows: rowsOf(record, id) });
}

function rowsOf(record: PartnershipRecord, id: string): readonly TableRow[] {
  const vacant = (post: Post): boolean => isVacant(record, post);
  const elsewhere = ({ organization_id }: Membership | Post): boolean => organization_id !== id;
  const lines: readonly YearsRow[] = [
    ...membershipsOf(record, id).map((each) =>
      membershipLine(record, each, each.member ? "member of" : "sits on", each.organization_id),
    ),
    ...membershipsForWhom(record, id)
      .filter(elsewhere)
      .map((each) => membershipLine(record, each, "represented on", each.organization_id)),
    ...postsForWhom(record, id)
      .filter((post) => vacant(post) && elsewhere(post))
      .map((each) => postLine(each, "has a seat on", each.organization_id)),
    ...membershipsIn(record, id).map((each) =>
      membershipLine(
        record,
        each,
        each.member ? "has as member" : "has on it",
        each.member?.id ?? each.person_id,
      ),
    ),
    ...postsIn(record, id)
      .filter(vacant)
      .map((each) => postLine(each, "has the seat", each.on_behalf_of_id)),
    ...relationsOf(record, id).map((each) => relationLine(each, id)),
    ...contributionsOf(record, id).map((each) => paymentLine(each, id)),
  ];
  return lines.map((line) => rowOf(record, id, line));
}

interface YearsRow {
  readonly item: { readonly id: string; readonly sources: readonly Source[] };
  /** Unknown of a seat that nobody is named for. */
  readonly withId: string | undefined;
  readonly how: string;
  readonly what?: Cell;
  readonly personId?: string | undefined;
  readonly senderId?: string | undefined;
}

function rowOf(record: PartnershipRecord, of: string, line: YearsRow): TableRow {
  const { item, withId, how, what = textCell(""), personId, senderId } = line;
  // The one that the table is about goes without saying, and nothing is said twice.
  const other = (id: string | undefined): Cell =>
    namesCell(record, id === of || id === withId ? undefined : id);
  return {
    id: item.id,
    cells: [
      withId === undefined ? what : namesCell(record, withId),
      textCell(how),
      withId === undefined ? textCell("") : what,
      other(personId),
      other(senderId),
      lifeCell(record, item.id),
      sourcesCell(record, item.sources),
    ],
  };
}

const membershipLine = (
  record: PartnershipRecord,
  item: Membership,
  how: string,
  withId: string | undefined,
): YearsRow => ({
  item,
  withId,
  how,
  what: textCell(postsById(record).get(item.post_id ?? "")?.label ?? item.role ?? ""),
  personId: item.person_id,
  senderId: item.on_behalf_of_id,
});

const postLine = (item: Post, how: string, withId: string | undefined): YearsRow => ({
  item,
  withId,
  how,
  what: textCell((item.count ?? 1) > 1 ? `${item.label} (${item.count})` : item.label),
  senderId: item.on_behalf_of_id,
});

function relationLine(item: Relation, of: string): YearsRow {
  const [does, isDone] = RELATION_WORDS[item.type];
  const goesOut = item.from_id === of;
  return { item, withId: goesOut ? item.to_id : item.from_id, how: (goesOut ? does : isDone).toLowerCase() };
}

function paymentLine(item: Contribution, of: string): YearsRow {
  const goesOut = item.from_id === of;
  const often = item.frequency === "annual" ? " a year" : "";
  return {
    item,
    withId: goesOut ? item.to_id : item.from_id,
    how: goesOut ? "pays" : "is paid by",
    what: { text: `${pounds(item.amount)}${often}`, value: item.amount },
  };
}

/** Drawn as a line and said in words; sorted by the first day on which it is on record. */
function lifeCell(record: PartnershipRecord, id: string): Cell {
  const begins =
    (intervalsById(record).get(id) ?? []).find(({ presence }) => presence === "on-record")?.from ?? EVER;
  return { text: yearsInBrief(record, id) || PAST_ONLY, lifeOf: id, value: begins };
}
