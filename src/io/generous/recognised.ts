import { isObject } from "../../record/entry";
import { faultOfFile, shown } from "../../record/fault";
import { COLLECTION_NAMES } from "../../record/record";
import type { RecordFile } from "../../record/record-file";
import { Table } from "../table";
import { Workbook } from "../workbook";
import { XmlElement } from "../xml-element";
import { classOfItem } from "./class-of-item";
import { collectionOf, isKeptQuietly } from "./collection-names";
import type { Notes } from "./notes";
import type { Fields, Rough } from "./rough";

/** The items of a file: a document of collections, a list of items of any class, one item, or an answer that holds a list. */
export function recognised({ path, content }: RecordFile, notes: Notes): readonly Rough[] {
  if (Array.isArray(content)) return itemsOfAnyClass(path, content, notes);
  const foreign = foreignContent(content);
  if (foreign !== null) {
    notes.faults.push(faultOfFile(path, "one of the tables or graphs that are read", shown(foreign)));
    return [];
  }
  if (!isObject(content)) {
    notes.faults.push(faultOfFile(path, "an object of collections", shown(content)));
    return [];
  }
  const answer = content["result"] ?? content["results"];
  if (Array.isArray(answer)) return itemsOfAnyClass(path, answer, notes);
  return isItem(content) ? itemsOfAnyClass(path, [content], notes) : itemsOfDocument(path, content, notes);
}

/** What stands in a table, a workbook or XML that no preset knows, so that its keeper knows it again; null for anything else. */
function foreignContent(content: unknown): string | null {
  if (content instanceof Table) return content.headings.join(", ");
  if (content instanceof Workbook) return content.sheets.map(({ name }) => name).join(", ");
  return content instanceof XmlElement ? `<${content.name}>` : null;
}

/** Collections that no item holds within itself. */
const OF_DOCUMENTS: readonly string[] = ["persons", "people", "areas", "documents", "change_events"];

/** One item in a file of its own: it has an id or a name. What it holds of other classes, an item of Popolo may. */
const isItem = (content: Fields): boolean =>
  ["id", "name", "@type"].some((field) => field in content) &&
  !OF_DOCUMENTS.some((name) => Array.isArray(content[name]));

function itemsOfAnyClass(file: string, items: readonly unknown[], notes: Notes): readonly Rough[] {
  return items.flatMap((item, index): readonly Rough[] => {
    const place = `[${index}]`;
    const collection = isObject(item) ? classOfItem(item, file) : undefined;
    if (isObject(item) && collection) return [{ file, collection, place, fields: item }];
    const expected = "an item of Popolo, such as a person or an organization";
    notes.faults.push({ ...faultOfFile(file, expected, shown(item)), item: place });
    return [];
  });
}

function itemsOfDocument(file: string, content: Fields, notes: Notes): readonly Rough[] {
  return Object.entries(content).flatMap(([name, value]): readonly Rough[] => {
    const collection = collectionOf(name);
    if (value === null) return [];
    if (!collection) {
      notes.keep(name, value);
      if (!isKeptQuietly(name)) {
        const expected = `one of ${COLLECTION_NAMES.join(", ")}`;
        notes.faults.push({ ...faultOfFile(file, expected, name), weight: "noted", field: name });
      }
      return [];
    }
    if (!Array.isArray(value)) {
      notes.faults.push({ ...faultOfFile(file, "a list of items", shown(value)), field: name });
      return [];
    }
    return value.flatMap((item: unknown, index): readonly Rough[] => {
      const place = `${name}[${index}]`;
      if (isObject(item)) return [{ file, collection, place, fields: item }];
      notes.faults.push({ ...faultOfFile(file, "an object", shown(item)), collection, item: place });
      return [];
    });
  });
}
