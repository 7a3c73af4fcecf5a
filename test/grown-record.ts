/** Marchshire, so many times as large in its one area. */
import { readFileSync } from "node:fs";
import { openRecord } from "../src/io/open-record";
import type { PartnershipRecord } from "../src/record/record";
import { faultInWords } from "./fault-in-words";
import type { Part } from "./small-record";

const FOLDER = new URL("fixtures/record/", import.meta.url);
const PATHS = ["record.json", "areas.json", "marchshire.json", "eastvale.json"];
const GROWN = "marchshire.json";

export function grownRecord(times: number): PartnershipRecord {
  const files = PATHS.map((path) => {
    const content = JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
    return { path, content: path === GROWN ? grown(content, times) : content };
  });
  const { record, faults } = openRecord(files, { title: "Marchshire, grown", asAt: "2025-01-01" });
  if (!record || faults.length > 0) throw new Error(faults.map(faultInWords).join("\n"));
  return record;
}

function grown(part: Part, times: number): Part {
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(part, index + 2));
  const itemsOf = (name: string) => [part, ...copies].flatMap((each) => each[name as keyof Part] ?? []);
  return Object.fromEntries(Object.keys(part).map((name) => [name, itemsOf(name)]));
}

/** Ids and names of its own for what the part itself holds; links to other parts stay. */
function copyOf(part: Part, number: number): Part {
  const own = new Set(Object.values(part).flatMap((items) => items.map(({ id }) => id)));
  return JSON.parse(
    JSON.stringify(part, (key, value) => {
      if (own.has(value) && key !== "classification") return `${value}-${number}`;
      return key === "name" ? `${value} of March ${number}` : value;
    }),
  );
}
