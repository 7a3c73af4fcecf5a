import { LINEAGE_EDGE } from "../../graph/lanes/chart";
import type { YearSpan } from "../../graph/lanes/time-scale";
import { xOf, yearsAround } from "../../graph/lanes/time-scale";
import { framedPicture } from "../../graph/picture/framed-picture";
import type { Picture, PictureShape } from "../../graph/picture/picture";
import { movedShapes, textShape } from "../../graph/picture/picture";
import { documentsCited } from "../../record/coverage";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeEvent } from "../../record/shape";
import type { ExplorerState } from "../../store/state";
import { dayOf } from "../../time/day";
import { yearNumber } from "../../time/period";
import { documentInWords } from "../../words/citation";
import { areaInWords, periodsInWords } from "./captionWords";
import { inLight } from "./inLight";
import { LIGHT_PALETTE } from "./lightTheme";
import { lineageLegend } from "./lineageLegend";
import { marksOfSvg } from "./marksOfSvg";

/** Of the years, which stand over the lineage on the page and not in its drawing. */
const HEAD = 22;

/**
 * The lineage as it is drawn on the page. @param svg the drawing in the Lineage view; @param state the explorer that drew it
 */
export function pictureOfLineage(svg: SVGSVGElement, state: ExplorerState): Picture {
  const { record, areaId } = state;
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const years = yearsAround(record, state.lineageYears, yearNumber(state.period));
  const drawn = inLight(svg, marksOfSvg);
  const marks = [...yearMarks(years, width, yearNumber(state.period)), ...movedShapes(drawn, 0, HEAD)];
  const { bodies, changes } = itemsIn(svg, record);
  const sources = documentsCited(record, new Set([...bodies, ...changes.map(({ id }) => id)]));
  const span = `${years.first} to ${years.last}`;
  const caption = {
    title: `Lineage of partnerships in ${areaInWords(record, areaId)}, ${span}`,
    asAt: `as at ${periodsInWords(state)}`,
    sources: sources.map((id) => documentInWords(record, id)),
    legend: lineageLegend(new Set(changes.map(({ type }) => type))),
  };
  return framedPicture({ marks, width, height: height + HEAD }, caption, LIGHT_PALETTE);
}

const LEAST_ROOM = 40;

/** As many as find room, and always the period's. */
function yearMarks({ first, last }: YearSpan, width: number, now: number): readonly PictureShape[] {
  const scale = { years: { first, last }, left: LINEAGE_EDGE, right: width - LINEAGE_EDGE };
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = Math.ceil((LEAST_ROOM * years.length) / width);
  return years
    .filter((year, index) => year === now || (index % every === 0 && Math.abs(year - now) >= every))
    .map((year) =>
      textShape({
        text: String(year),
        x: (xOf(scale, dayOf(year)) + xOf(scale, dayOf(year + 1))) / 2,
        y: 14,
        anchor: "middle",
        size: 12.5,
        weight: year === now ? "bold" : "normal",
        fill: year === now ? LIGHT_PALETTE.accent : LIGHT_PALETTE.ink,
      }),
    );
}

interface Drawn {
  readonly bodies: readonly string[];
  readonly changes: readonly ChangeEvent[];
}

/** The bodies and the changes that are drawn, by what the keyboard reaches in the drawing. */
function itemsIn(svg: SVGSVGElement, record: PartnershipRecord): Drawn {
  const stops = [...svg.querySelectorAll<SVGElement>("[data-stop]")].map(
    (element) => element.dataset["stop"] ?? "",
  );
  // A change that joins no two bodies has a mark on the lane of each: its own id, then theirs.
  const marks = new Set(stops.flatMap((stop) => [stop, stop.split("/")[0] ?? ""]));
  return {
    bodies: stops.filter((stop) => organizationsById(record).has(stop)),
    changes: record.change_events.filter(({ id }) => marks.has(id)),
  };
}
