import type { Classification } from "../../record/vocabulary";

/**
 * The first three characters of a code say what kind of place it is (Register of Geographic Codes). Of these kinds, each place is
 * governed by one body, or is one; of wards, parishes, regions and the like there is none.
 */
const CODES_OF: Readonly<Partial<Record<Classification, string>>> = {
  council: "E06 E07 E08 E09 E10 W06 S12 N09",
  "combined-authority": "E47",
  partnership: "E22 W22 E37 E48",
  police: "E23 W15",
  fire: "E31 W25",
  health: "E38 E54 W11 S08",
};

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(CODES_OF).flatMap(([name, codes]) => codes.split(" ").map((code) => [code, name] as const)),
);

export const entityOf = (code: string): string => code.slice(0, 3).toUpperCase();

/** Nothing for a kind of place that has no body. */
export const classOfCode = (code: string): string | undefined => classes.get(entityOf(code));
