import { lawsOfTables } from "../../laws/tables";
import { shippedRecord } from "../shipped-record";

lawsOfTables(shippedRecord());
