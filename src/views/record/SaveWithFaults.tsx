import { useState } from "react";
import { XLSX_TYPE } from "../../io/spreadsheet-type";
import { Table } from "../../io/table";
import { Workbook } from "../../io/workbook";
import type { Fault } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import { save } from "../download";
import type { KeptContents } from "./kept-contents";

interface Props {
  readonly contents: KeptContents["contents"];
  readonly faults: readonly Fault[];
}

/** For each spreadsheet with faults, a way to take them along. */
export function SaveWithFaults({ contents, faults }: Props) {
  const files = contents
    .flatMap(({ file }) => file ?? [])
    .filter(({ path, content }) => holdsTables(content) && faults.some(({ file }) => file === path));
  return files.map((file) => <SaveFile key={file.path} file={file} faults={faults} />);
}

const holdsTables = (content: unknown): boolean => content instanceof Workbook || content instanceof Table;

function SaveFile({ file, faults }: { readonly file: RecordFile; readonly faults: readonly Fault[] }) {
  const [told, setTold] = useState("");
  const fileName = `${file.path.replace(/^.*\/|\.[^.]*$/g, "")}-with-faults.xlsx`;
  const start = async (): Promise<void> => {
    try {
      const { workbookWithFaults } = await import("../../io/workbook-with-faults");
      save(fileName, new Blob([await workbookWithFaults(file, faults)], { type: XLSX_TYPE }));
      setTold(`Saved as ${fileName}, where your browser puts downloads.`);
    } catch (error) {
      setTold(`${fileName} could not be made. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <div>
      <button type="button" className="button" onClick={() => void start()}>
        Save {file.path} with what is wrong beside each cell
      </button>
      <p role="status">{told}</p>
    </div>
  );
}
