import type { TableName } from "../../store/vocabulary";
import { changesTable } from "./changes";
import type { TableInputs } from "./inputs";
import { matrixTable } from "./matrix";
import { membersTable } from "./members";
import { paymentsTable } from "./payments";
import { relationsTable } from "./relations";
import { seatsTable } from "./seats";
import { structuresTable } from "./structures";
import type { DataTable } from "./table";
import { yearsTable } from "./years";

export const TABLE_NAMES: Readonly<Record<TableName, string>> = {
  structures: "Structures",
  seats: "Who sits where",
  members: "Members",
  councils: "Councils",
  relations: "Relations",
  money: "Money",
  changes: "Changes",
  years: "Over the years",
};

const TABLES: Readonly<Record<TableName, (scene: TableInputs) => DataTable>> = {
  structures: structuresTable,
  seats: seatsTable,
  members: membersTable,
  councils: matrixTable,
  relations: relationsTable,
  money: paymentsTable,
  changes: changesTable,
  years: yearsTable,
};

export const tableNamed = (name: TableName, scene: TableInputs): DataTable => TABLES[name](scene);
