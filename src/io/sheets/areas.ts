import type { Sheet } from "./column";
import { column, NEEDED } from "./column";
import { idColumn } from "./evidence-columns";

/** What the sheet Structures names needs no row here; how areas lie in each other has. */
export const AREAS: Sheet = {
  name: "Areas",
  collection: "areas",
  note: "One row for each district, county or region.",
  isInTemplate: false,
  columns: [
    column("Name of the area", "name", "text", "As it is printed.", "", NEEDED),
    column("Kind of area", "classification", "text", "Such as county or district."),
    column("Lies in", "parent_id", "area", "The wider area."),
    idColumn(),
  ],
};
