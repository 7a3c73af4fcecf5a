import type { LineageChart } from "../../graph/lanes/chart";
import { groundShapes } from "../../graph/picture/lineage-ground";
import { today } from "../../time/day";
import { headingInWords } from "../../words/headings";
import { usePick, useRecord } from "../hooks/useExplorer";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";

interface Props {
  readonly chart: LineageChart;
  readonly width: number;
}

/** Behind the lanes: the years, the period, the period that it is compared with, and the themes. */
export function LineageGround({ chart, width }: Props) {
  const record = useRecord();
  const { period, comparedTo } = usePick("period", "comparedTo");
  const shapes = groundShapes(
    {
      chart,
      width,
      period,
      comparedTo,
      today: today(),
      headingOf: ({ theme, areaId }) => headingInWords(record, theme, areaId),
    },
    PAGE_PALETTE,
  );
  return <Shapes shapes={shapes} />;
}
