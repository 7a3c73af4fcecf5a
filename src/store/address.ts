/** Address ↔ state: `#view=structure&period=2011&area=cambridgeshire&select=recap`. */
import { parameterMeant } from "../embed/parameters";
import type { PartnershipRecord } from "../record/record";
import { inTodaysWords } from "./old-address";
import { openingLocation } from "./opening-location";
import type { Location, Parameter } from "./parameters";
import { FIELDS, PARAMETERS, textOf } from "./parameters";
import type { ExplorerState } from "./state";

/** Of what the parameters mean; an address that does not tell it is of the first. */
const VERSION_PARAMETER = "v";
const VERSION = "1";

/** The part after `#`. View, period and area are always written: a link shows the same thing for ever. */
export function addressOf(location: Location & Pick<ExplorerState, "record">): string {
  const opening = openingLocation(location.record, location.areaId);
  const texts = PARAMETERS.flatMap((parameter) => {
    const { isAlwaysTold } = FIELDS[parameter.key];
    const text = textOf(parameter, location[parameter.key]);
    const goesUnsaid = !isAlwaysTold && text === textOf(parameter, opening[parameter.key]);
    return text === null || goesUnsaid ? [] : [[parameter.name, text]];
  });
  return new URLSearchParams(texts).toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
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
  const { texts, unknown } = textsIn(hash);
  const version = texts.get(VERSION_PARAMETER) ?? VERSION;
  const misses = [...(version === VERSION ? [] : [`version “${version}”`]), ...otherMisses, ...unknown];
  const read = (at: Location, { name, key, form }: Parameter): Location => {
    const text = texts.get(name);
    if (text === undefined) return at;
    const value = form.read(record, text, at[key]);
    if (value === undefined) misses.push(`${name} “${text}”`);
    return value === undefined ? at : { ...at, [key]: value };
  };
  const [area, others] = [PARAMETERS.filter(isArea), PARAMETERS.filter((each) => !isArea(each))];
  // The area comes first: the period at which it opens is its own.
  const { areaId } = area.reduce(read, openingLocation(record, record.defaultAreaId));
  const location = others.reduce(read, openingLocation(record, areaId));
  const notice =
    misses.length > 0 ? `This link asks for something that is not here: ${misses.join(", ")}.` : null;
  return { ...location, notice };
}

/** The area that an address asks for, before there is a record; undefined where it asks for none of these. @param offered their ids */
export function areaAskedIn(hash: string, offered: readonly string[]): string | undefined {
  const asked = textsIn(hash).texts.get("area");
  return (
    offered.find((id) => id === asked) ?? offered.find((id) => id.toLowerCase() === asked?.toLowerCase())
  );
}

/** What each parameter says; one that is written as it is called counts before one that is only meant. */
function textsIn(hash: string) {
  const asked = [...new URLSearchParams(hash.replace(/^#/, ""))].map(([name, text]) => ({
    name,
    text,
    meant: name.toLowerCase() === VERSION_PARAMETER ? VERSION_PARAMETER : parameterMeant(name),
  }));
  const texts = new Map<string, string>();
  for (const { name, text, meant } of asked) {
    if (meant === name && !texts.has(meant)) texts.set(meant, text);
  }
  for (const { text, meant } of asked) if (meant !== undefined && !texts.has(meant)) texts.set(meant, text);
  const unknown = asked.filter(({ meant }) => meant === undefined).map(({ name }) => `parameter “${name}”`);
  return { texts: inTodaysWords(texts), unknown };
}

const isArea = ({ key }: Parameter): boolean => key === "areaId";
