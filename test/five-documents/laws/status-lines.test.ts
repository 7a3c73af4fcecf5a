import { lawsOfStatusLines } from "../../laws/status-lines";
import { shippedRecord } from "../shipped-record";

lawsOfStatusLines(shippedRecord());
