import { EVERYWHERE } from "../record/area";
import { periodInWords } from "../time/words";
import { useExplorer } from "../views/hooks/useExplorer";
import { areaInWords } from "../words/area";

/** Of what and when, where a frame leaves out the parts that tell it. */
export function Whereabouts() {
  const area = useExplorer(({ record, areaId }) =>
    areaId === EVERYWHERE ? "All areas" : areaInWords(record, areaId),
  );
  const when = useExplorer(({ period }) => periodInWords(period));
  return (
    <strong>
      {area}, {when}
    </strong>
  );
}
