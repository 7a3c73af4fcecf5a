/** A cut as a file beside the page: its items by collection, and what is told beside them. */
import type { Cut, CutName, OfferedArea } from "../../record/cut";
import { asCut, cutOf } from "../../record/cut";
import type { Life } from "../../record/life";
import type { Collections, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES, recordOf } from "../../record/record";
import type { Manifest } from "../../record/shape";
import { EVER, NEVER } from "../../time/day";

/** JSON knows no infinite days. */
const ENDLESS: readonly (readonly [number, string])[] = [
  [NEVER, "never"],
  [EVER, "ever"],
];

interface CutFile extends Partial<Collections> {
  readonly cut: Omit<Cut, "offered" | "lives" | "names" | "partly" | "registers"> & {
    readonly lives: readonly (readonly [string, unknown])[];
    readonly names: readonly (readonly [string, CutName])[];
    readonly partly: readonly string[];
    readonly registers?: readonly string[];
  };
}

/** @param record a cut */
export function cutAsJson(record: PartnershipRecord): string {
  const cut = cutOf(record);
  if (!cut) throw new Error("Expected a record that is cut to an area; found a whole one");
  const collections = COLLECTION_NAMES.map((name) => [name, record[name]] as const);
  const { offered: _, lives, names, partly, registers, ...rest } = cut;
  return JSON.stringify({
    ...Object.fromEntries(collections.filter(([, items]) => items.length > 0)),
    cut: {
      ...rest,
      lives: [...lives].map(([id, life]) => [id, mapped(life, withoutEnds)]),
      names: [...names],
      partly: [...partly],
      ...(registers && { registers: [...registers] }),
    },
  });
}

/** @param content of such a file, of this build @param offered which it does not repeat */
export function cutInFile(
  manifest: Manifest,
  content: unknown,
  offered: readonly OfferedArea[],
): PartnershipRecord {
  const { cut, ...collections } = content as CutFile;
  return asCut(recordOf(manifest, collections), {
    ...cut,
    offered,
    lives: new Map(cut.lives.map(([id, life]) => [id, mapped(life, withEnds) as Life])),
    names: new Map(cut.names),
    partly: new Set(cut.partly),
    registers: cut.registers ? new Set(cut.registers) : null,
  });
}

const withoutEnds = (value: unknown): unknown => ENDLESS.find(([day]) => day === value)?.[1] ?? value;
const withEnds = (value: unknown): unknown => ENDLESS.find(([, word]) => word === value)?.[0] ?? value;

/** The same object with each of its values changed, however deep. */
const mapped = (value: unknown, change: (value: unknown) => unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, change)]))
    : change(value);
