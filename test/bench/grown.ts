/** The shipped shire, so many times as large in its one area. */
import { readdirSync, readFileSync } from "node:fs";
import { openRecord } from "../../src/io/open-record";
import type { PartnershipRecord } from "../../src/record/record";
import { seeded } from "../attack/seeded";
import { faultInWords } from "../fault-in-words";
import { placeName } from "../shapes/register";
import type { Part } from "../small-record";

const DATA = new URL("../../data/", import.meta.url);
const PART = "cambridgeshire.json";
/** In the opening period of its records. */
export const SHIRE = "view=structure&period=2010&area=cambridgeshire";

/** By their names, as `data/` holds them: with copies of the shire under invented names, drawn from the seed. */
export function grownFiles(times: number, seed = 1): ReadonlyMap<string, unknown> {
  const names = readdirSync(DATA).filter((name) => name.endsWith(".json"));
  const files = new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, DATA), "utf8"))]));
  const part = files.get(PART) as Part;
  const chance = seeded(seed);
  const first = chance.below(500);
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(part, placeName(first + index)));
  return files.set(PART, [part, ...copies].reduce(joined));
}

export function grownRecord(times: number, seed = 1): PartnershipRecord {
  const files = [...grownFiles(times, seed)].map(([path, content]) => ({ path, content }));
  const { record, faults } = openRecord(files, { title: "A grown shire", asAt: "2025-01-01" });
  if (!record || faults.length > 0) throw new Error(faults.map(faultInWords).join("\n"));
  return record;
}

const joined = (one: Part, other: Part): Part =>
  Object.fromEntries(
    Object.entries(one).map(([name, items]) => [name, [...items, ...(other[name as keyof Part] ?? [])]]),
  );

/** Ids of its own for what the part itself holds; links to other parts stay. */
function copyOf(part: Part, place: string): Part {
  const own = new Set(Object.values(part).flatMap((items) => items.map(({ id }) => id)));
  const copied = (key: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    if (own.has(value)) return `${value}-${place.toLowerCase().replaceAll(" ", "-")}`;
    return key === "name" ? `${value} ${place}` : value;
  };
  return JSON.parse(JSON.stringify(part, copied)) as Part;
}
