import { readingsOf } from "../../record/coverage";
import type { Cut, CutName } from "../../record/cut";
import { asCut } from "../../record/cut";
import type { Life } from "../../record/life";
import { lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import { registersIn } from "../../record/registers";
import { subjectOfRecord } from "../../record/subject";
import { areasNamed } from "../../words/area";
import { apartOf, countNamesakes, distinctShortName } from "../../words/distinct-name";
import { itemsOfCut } from "./cut-items";

/**
 * The record as it is needed to show one area. Law: what is seen of the area in it is what is seen of the area in the whole record.
 * @param areaId one of those that are offered
 */
export function cutTo(record: PartnershipRecord, areaId: string): PartnershipRecord {
  const items = { ...record, ...itemsOfCut(record, areaId) };
  const bare: Cut = {
    areaId,
    offered: areasNamed(record),
    about: subjectOfRecord(record),
    lives: NONE,
    names: NONE,
    partly: new Set(),
    registers: registersIn(record),
    overview: null,
  };
  // What is derived from it is asked for before what is told beside it: a copy of its own, then forgotten.
  const alone = asCut({ ...items }, bare);
  return asCut(items, {
    ...bare,
    lives: differing(alone.organizations, (of, { id }): Life => lifeOf(of, id), record, alone),
    names: differing([...alone.organizations, ...alone.persons], nameIn, record, alone),
    partly: new Set(
      alone.documents
        .filter(({ id }) => readingsOf(record, id).length !== readingsOf(alone, id).length)
        .map(({ id }) => id),
    ),
  });
}

const NONE: Cut["lives"] & Cut["names"] = new Map<string, never>();

interface Named {
  readonly id: string;
}

/** What the whole record tells of them otherwise than the cut alone. */
function differing<Thing extends Named, Told>(
  things: readonly Thing[],
  tell: (record: PartnershipRecord, thing: Thing) => Told,
  whole: PartnershipRecord,
  alone: PartnershipRecord,
): ReadonlyMap<string, Told> {
  const told = things.map((thing) => [thing.id, tell(whole, thing), tell(alone, thing)] as const);
  return new Map(told.filter(([, all, part]) => !isSame(all, part)).map(([id, all]) => [id, all]));
}

/** As their texts: days may be infinite, which JSON does not know. */
const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "number" ? String(each) : each));

function nameIn(record: PartnershipRecord, named: Named): CutName {
  const body = "classification" in named ? (named as PartnershipRecord["organizations"][number]) : null;
  const apart = apartOf(record, named.id);
  return body
    ? { apart, short: distinctShortName(record, body), namesakes: countNamesakes(record, named.id) }
    : { apart };
}
