import { documentsById, existing, organizationsById } from "../../record/links";
import { shortNameOf } from "../../record/names";
import type { Source } from "../../record/shape";
import { calendarOf } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { useExplorer } from "../useExplorer";

/** In brief: "Cambridge 2011, 7.1". */
export function Citation({ sources }: { readonly sources: readonly Source[] }) {
  const record = useExplorer((explorer) => explorer.record);
  const inBrief = ({ document_id, locator }: Source): string => {
    const { publisher_id, date } = existing(documentsById(record), document_id);
    const publisher = existing(organizationsById(record), publisher_id);
    return `${shortNameOf(publisher)} ${calendarOf(boundsOf(date).earliest).year}, ${locator}`;
  };
  return <>{[...new Set(sources.map(inBrief))].join("; ")}</>;
}
