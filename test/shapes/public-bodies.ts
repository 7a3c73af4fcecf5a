import { seeded } from "../attack/seeded";
import type { RecordShape } from "./register";
import { LISTED, manifestOf, PAST, placeName } from "./register";

const WORK = [
  "Agency",
  "Tribunal",
  "Authority",
  "Commission",
  "Office",
  "Council of Advice",
  "Service",
  "Museum",
  "Inspectorate",
  "Board",
] as const;
const CLASSES = ["government", "other", "health", "police", "education"] as const;

/**
 * The public bodies of a state, as a list of its government gives them: no area, most of them no structures; a third was joined
 * with, or replaced by, another.
 */
export function publicBodies(count: number, changes: number, seed = 3): RecordShape {
  const chance = seeded(seed);
  const begun = new Set<number>();
  // In order of time: the first to come to a body is replaced by it, the others become part of it.
  const change_events = Array.from({ length: changes }, (_, index) => {
    const month = Math.floor((index * 19 * 12) / changes);
    const result = changes + Math.floor(chance.below(Math.max(1, count - changes)) / 3);
    const type = begun.has(result) ? "absorbed" : "replaced";
    begun.add(result);
    return {
      id: `change-${index}`,
      type,
      date: `${2005 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, "0")}-01`,
      certainty: "happened",
      original_organization_ids: [`body-${index}`],
      resulting_organization_ids: [`body-${result}`],
      ...(type === "absorbed" ? { continuing_organization_ids: [`body-${result}`] } : {}),
      label: "One took the place of another",
      sources: PAST,
    };
  });
  return {
    manifest: manifestOf("Public bodies", "2000/2024", "everywhere"),
    part: {
      areas: [{ id: "everywhere", name: "Everywhere" }],
      documents: [
        {
          id: "register",
          title: "List of public bodies",
          publisher: "The government",
          date: "2024-03-01",
          covers: "2000/2024",
        },
      ],
      organizations: Array.from({ length: count }, (_, index) => ({
        id: `body-${index}`,
        name: `${placeName(index % 1500)} ${WORK[index % WORK.length]}`,
        classification: CLASSES[index % CLASSES.length],
        ...(index < changes ? { founding_date: "2000" } : {}),
        sources: index < changes ? PAST : LISTED,
      })),
      change_events,
    },
  };
}
