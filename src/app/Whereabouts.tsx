import { areasById } from "../record/links";
import { periodInWords } from "../time/words";
import { useExplorer } from "../views/hooks/useExplorer";

/** Of what and when, where a frame leaves out the parts that tell it. */
export function Whereabouts() {
  const area = useExplorer(({ record, areaId }) => areasById(record).get(areaId)?.name ?? "All areas");
  const when = useExplorer(({ period }) => periodInWords(period));
  return (
    <strong>
      {area}, {when}
    </strong>
  );
}
