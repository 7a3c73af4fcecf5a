import type { RecordShape } from "./register";
import { LISTED, manifestOf, placeName } from "./register";

const KINDS = [
  "Borough Council",
  "District Council",
  "City Council",
  "County Council",
  "Metropolitan Borough Council",
] as const;
const MOST_NAMES = 528;

/** Councils, and nothing else, in one area: a public register of 470, of which some ended when larger ones were formed. */
export function councils(count: number): RecordShape {
  const organizations = Array.from({ length: count }, (_, index) => ({
    id: `council-${index}`,
    name: `${placeName(index % MOST_NAMES)} ${KINDS[index % KINDS.length]}`,
    classification: "council",
    theme: "council",
    area_id: "land",
    ...(index % 9 === 8 ? { founding_date: "2009-04-01" } : {}),
    sources: LISTED,
  }));
  return {
    manifest: manifestOf("Councils of the land", "2005/2025", "land"),
    part: {
      areas: [{ id: "land", name: "The land" }],
      documents: [
        {
          id: "register",
          title: "Register of councils",
          publisher: "The register office",
          date: "2025-04-01",
          covers: "2005/2025",
        },
      ],
      organizations,
    },
  };
}
