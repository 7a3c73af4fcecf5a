/** What the sheet Changes says of the names of bodies: who was renamed is one body, whichever of its names has the row. */
import { folded } from "../../record/find";
import { grouped } from "../../record/grouped";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { Day } from "../../time/day";
import { EVER } from "../../time/day";
import { boundsIn } from "../generous/as-at";
import type { Fields } from "../generous/rough";
import { textIn } from "../generous/rough";
import { certaintyOf } from "./defaults";
import type { Draft } from "./drafts";
import { paragraphOf } from "./evidence";
import { fieldsOf } from "./item-fields";
import type { NameIndex } from "./name-index";
import type { NewNames } from "./names";
import type { Reading } from "./reading";
import { renamedIn } from "./renaming-cells";

/** A name that a body took in the place of another. */
interface Renaming {
  readonly from: string;
  readonly into: string;
  /** As a name is dated; missing where no such date is known. */
  readonly date: string | undefined;
  /** By which it is put in order. */
  readonly day: Day;
  /** Whether it has taken effect; else it is only to come. */
  readonly isDone: boolean;
}

/** Of the bodies that were renamed, by id. @param quiet a reading of which nothing is told @param dateOf of a document, by id */
export function* newNamesOf(
  drafts: readonly Draft[],
  quiet: Reading,
  dateOf: (id: string) => string | undefined,
): Pieces<ReadonlyMap<string, NewNames>> {
  const index = quiet.names.organizations;
  const told = yield* flatMapped(drafts, (draft) => renamingOf(draft, quiet, dateOf));
  const byBody = grouped(assigned(told, index, new Map()), ({ body }) => [body]);
  return new Map(
    [...byBody].map(([id, renamings]) => [id, namesAfter(index.nameOf(id) ?? id, renamings, index)] as const),
  );
}

function renamingOf(
  draft: Draft,
  quiet: Reading,
  dateOf: (id: string) => string | undefined,
): readonly Renaming[] {
  const names = renamedIn(draft, quiet);
  if (names?.into === undefined) return [];
  const { from, into } = names;
  const fields = fieldsOf(draft, quiet);
  const [paragraph = {}] = paragraphOf(draft.rows[0], quiet);
  const written = textIn(paragraph, "date") ?? dateOf(textIn(paragraph, "document_id") ?? "");
  const certainty = textIn(fields, "certainty") ?? certaintyOf(fields, written);
  const date = textIn(fields, "date");
  const day = boundsIn(date ?? textIn(fields, "date_edtf") ?? "")?.earliest ?? EVER;
  return [{ from, into, date, day, isDone: certainty === "happened" }];
}

type Assigned = Renaming & { readonly body: string };

/** One name is known by its row; the other is the same body's from then on, so that a further renaming may go on from it. */
function assigned(
  waiting: readonly Renaming[],
  index: NameIndex,
  known: ReadonlyMap<string, string>,
): readonly Assigned[] {
  const bodyOf = (name: string) => known.get(folded(name)) ?? index.only(name);
  const found = waiting.flatMap((renaming) => {
    const [body, other] = [renaming.from, renaming.into].map(bodyOf).filter((id) => id !== undefined);
    if (body === undefined || (other !== undefined && other !== body)) return [];
    const isSlip = [renaming.from, renaming.into].some(
      (name) => bodyOf(name) === undefined && index.nearOf(name, body) !== undefined,
    );
    return isSlip ? [] : [{ renaming, body }];
  });
  if (found.length === 0) return [];
  const more = found.flatMap(({ renaming: { from, into }, body }) =>
    [from, into].map((name) => [folded(name), body] as const),
  );
  const left = waiting.filter((each) => !found.some(({ renaming }) => renaming === each));
  return [
    ...found.map(({ renaming, body }) => ({ ...renaming, body })),
    ...assigned(left, index, new Map([...known, ...more])),
  ];
}

/** The present name is that of its last renaming, unless its row has another name for that already. */
function namesAfter(own: string, renamings: readonly Renaming[], index: NameIndex): NewNames {
  const done = renamings.filter(({ isDone }) => isDone).toSorted((a, b) => a.day - b.day || 0);
  const isNew = (name: string) => index.find(name).length === 0;
  const last = done.at(-1);
  const name = last && isNew(last.into) ? last.into : own;
  const told = [own, ...renamings.flatMap(({ from, into }) => [from, into]).filter(isNew)];
  const others = new Map(told.map((each) => [folded(each), each]));
  others.delete(folded(name));
  return { name, others: [...others.values()].map((each) => otherName(each, own, done)) };
}

function otherName(name: string, own: string, done: readonly Renaming[]): Fields {
  const isOf = (each: string) => folded(each) === folded(name);
  const given = done.find(({ from }) => isOf(from)) ?? (name === own ? done.at(-1) : undefined);
  if (!given && !done.some(({ into }) => isOf(into))) return { name, note: "later name" };
  return { name, note: "former", ...(given?.date !== undefined && { end_date: given.date }) };
}
