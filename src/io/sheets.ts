/** The description of the template: it makes the template, reads it, and writes records in its form. */
import { AREAS } from "./sheets/areas";
import { CHANGES } from "./sheets/changes";
import type { Sheet } from "./sheets/column";
import { DOCUMENTS } from "./sheets/documents";
import { MEMBERS } from "./sheets/members";
import { MONEY } from "./sheets/money";
import { PEOPLE } from "./sheets/people";
import { RELATIONS } from "./sheets/relations";
import { SEATS } from "./sheets/seats";
import { STRUCTURES } from "./sheets/structures";

/** In the order of their tabs. Each collection of the record has one. */
export const SHEETS: readonly Sheet[] = [
  DOCUMENTS,
  STRUCTURES,
  CHANGES,
  SEATS,
  MEMBERS,
  RELATIONS,
  MONEY,
  PEOPLE,
  AREAS,
];
