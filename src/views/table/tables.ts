import type { TableName } from "../../store/state";
import { changesTable } from "./changes";
import { matrixTable } from "./matrix";
import { membersTable } from "./members";
import { paymentsTable } from "./payments";
import { relationsTable } from "./relations";
import type { Scene } from "./scene";
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

const TABLES: Readonly<Record<TableName, (scene: Scene) => DataTable>> = {
  structures: structuresTable,
  seats: seatsTable,
  members: membersTable,
  councils: matrixTable,
  relations: relationsTable,
  money: paymentsTable,
  changes: changesTable,
  years: yearsTable,
};

export const tableNamed = (name: TableName, scene: Scene): DataTable => TABLES[name](scene);
