/** Where the record is kept, from the top of the project; another one to try the explorer on. */
export const RECORD_FOLDER = process.env["RECORD_FOLDER"] ?? "data";
