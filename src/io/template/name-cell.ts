/** Cells that name something else: a document, a structure, an area, somebody, a seat. */
import type { Column } from "../sheets/column";
import type { Draft } from "./drafts";
import type { NameIndex } from "./name-index";
import type { Names } from "./names";
import type { CellValue } from "./plain-cell";
import type { SheetRow } from "./sheet-row";
import { textOfField } from "./sheet-row";
import type { Slip } from "./slip";

/** @param say called with what is believed and to be told all the same */
export function readName(
  text: string,
  column: Column,
  row: SheetRow,
  names: Names,
  say: (slip: Slip) => void,
): CellValue | Slip {
  switch (column.kind) {
    case "document":
      return documentCalled(text, column, row, names, say);
    case "structure":
      return bodyCalled(text, column, row, names, say);
    case "structures":
      return bodiesCalled(text, column, row, names, say);
    case "area":
      return known(names.areas, text) ?? { value: names.add("areas", text, row) };
    case "person":
      return known(names.persons, text) ?? { value: names.add("persons", text, row) };
    case "publisher":
      return known(names.organizations, text) ?? { value: text };
    case "seat":
      return seatCalled(text, row, names);
    default:
      return { value: text };
  }
}

const known = (index: NameIndex, text: string): CellValue | undefined => {
  const [first, second] = index.find(text);
  return first && !second ? { value: first.id } : undefined;
};

/** Where no document has a row, as in a table of structures alone, one is there since it is named. */
function documentCalled(
  text: string,
  column: Column,
  row: SheetRow,
  names: Names,
  say: (slip: Slip) => void,
): CellValue | Slip {
  const there = known(names.documents, text);
  if (there) return there;
  const slip = names.documents.slipOf(text, "the title of a row of the sheet Documents", column.example);
  if (names.hasDocuments && !names.isNew(text)) return slip;
  say({ expected: slip.expected, hint: "It is added, with the day of this file for its date." });
  return { value: names.add("documents", text, row) };
}

/** A name that is like none of those that have a row is that of another body, of which no more is told. */
function bodyCalled(
  text: string,
  column: Column,
  row: SheetRow,
  names: Names,
  say: (slip: Slip) => void,
): CellValue | Slip {
  const there = known(names.organizations, text);
  if (there) return there;
  const slip = names.organizations.slipOf(text, "the name of a row of the sheet Structures", column.example);
  const isLike = slip.hint !== undefined || names.organizations.find(text).length > 1;
  if (isLike && !names.isNew(text)) return slip;
  if (!isLike) say({ ...slip, hint: "It is added as another organisation." });
  return { value: names.add("organizations", text, row) };
}

/** Several with a semicolon, or a line break, between them, unless one has that in its name. */
function bodiesCalled(
  text: string,
  column: Column,
  row: SheetRow,
  names: Names,
  say: (slip: Slip) => void,
): CellValue | Slip {
  const parts = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const isSeveral = parts.length > 1 && !names.organizations.isName(text);
  const isWhole =
    known(names.organizations, text) !== undefined &&
    !(isSeveral && parts.every((part) => known(names.organizations, part)));
  const read = (isWhole ? [text] : parts).map((name) => bodyCalled(name, column, row, names, say));
  const slip = read.find((each): each is Slip => "expected" in each);
  return slip ?? { value: read.flatMap((each) => ("value" in each ? [each.value] : [])) };
}

/** The one on the structure of the row, where several have that name. */
function seatCalled(text: string, row: SheetRow, names: Names): CellValue | Slip {
  const called = names.seatsCalled(text.replace(/^id: ?/i, ""));
  const on = textOfField(row, "organization_id") ?? "";
  const [body] = names.organizations.find(on);
  const here = called.filter((seat) => isOn(seat, body?.id, names));
  const [seat, other] = here.length > 0 ? here : called;
  if (seat && !other) return { value: seat.id };
  return {
    expected: other ? "the ID of one of several seats of that name" : "a seat or office of the sheet Seats",
  };
}

function isOn({ rows: [row] }: Draft, id: string | undefined, names: Names): boolean {
  const [body] = names.organizations.find(textOfField(row, "organization_id") ?? "");
  return body !== undefined && body.id === id;
}
