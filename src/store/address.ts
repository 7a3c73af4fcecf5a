/** Address ↔ state: `#view=structure&period=2011&area=cambridgeshire&select=recap`. */
import type { PartnershipRecord } from "../record/record";
import { PARAMETERS } from "./address-values";
import { openingLocation } from "./opening";
import type { Location } from "./state";

const KEYS = Object.keys(PARAMETERS) as readonly (keyof Location)[];

/** Of what the parameters mean; an address that does not tell it is of the first. */
const VERSION_PARAMETER = "v";
const VERSION = "1";

/** The part after `#`. View, period and area are always written: a link shows the same thing for ever. */
export function addressOf(place: Location): string {
  const parameters = new URLSearchParams();
  const write = <Key extends keyof Location>(key: Key): void => {
    const text = PARAMETERS[key].write(place[key]);
    if (text !== null) parameters.set(PARAMETERS[key].name, text);
  };
  KEYS.forEach(write);
  return parameters.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
}

export interface ParsedAddress extends Location {
  /** What the address asked for in vain, in words; null when all of it was understood. */
  readonly notice: string | null;
}

/** Never fails: what cannot be understood falls back to the opening view, and is told. */
export function locationOfAddress(
  record: PartnershipRecord,
  hash: string,
  otherMisses: readonly string[] = [],
): ParsedAddress {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const version = parameters.get(VERSION_PARAMETER) ?? VERSION;
  const misses: string[] = version === VERSION ? [...otherMisses] : [`version “${version}”`, ...otherMisses];
  const read = <Key extends keyof Location>(key: Key, fallback: Location[Key]): Location[Key] => {
    const { name, read: parse } = PARAMETERS[key];
    const text = parameters.get(name);
    if (text === null) return fallback;
    const value = parse(record, text);
    if (value === null) misses.push(`${name} “${text}”`);
    return value ?? fallback;
  };
  // The area comes first: the period at which it opens is its own.
  const opening = openingLocation(record, read("areaId", record.defaultAreaId));
  const others = KEYS.filter((key) => key !== "areaId").map((key) => [key, read(key, opening[key])]);
  const place = { ...opening, ...(Object.fromEntries(others) as Partial<Location>) };
  const notice =
    misses.length > 0 ? `This link asks for something that is not here: ${misses.join(", ")}.` : null;
  return { ...place, notice };
}
