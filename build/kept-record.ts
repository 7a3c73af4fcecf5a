/** The record of `data/`, or of the folder that is set in its place. */
import { fileURLToPath } from "node:url";
import type { Opened } from "../src/io/open-record";
import { readRecord } from "./read-record";
import { RECORD_FOLDER } from "./record-folder";

const FOLDER = fileURLToPath(new URL(`../${RECORD_FOLDER}`, import.meta.url));

export const keptRecord = (): Opened => readRecord(FOLDER);
