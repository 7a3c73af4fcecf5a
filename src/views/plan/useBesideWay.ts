import { useMemo } from "react";
import type { Place } from "../../graph/layout/place";
import type { LitWay } from "../../graph/plan/lit-way";
import { looksBesideWay } from "../../graph/plan/lit-way";
import type { Look } from "../../graph/plan/look";
import { connectionShown, litWay } from "../../store/connection";
import { useExplorer, useRecord } from "../hooks/useExplorer";

interface BesideWay {
  /** Null where no ways between two are shown. */
  readonly way: LitWay | null;
  /** What the ways do not lead through steps aside. */
  readonly looks: ReadonlyMap<string, Look>;
}

export function useBesideWay(seen: ReadonlyMap<string, Look>, places: ReadonlyMap<string, Place>): BesideWay {
  const record = useRecord();
  const connection = useExplorer(connectionShown);
  const way = useMemo(() => connection && litWay(record, connection), [record, connection]);
  const looks = useMemo(() => (way ? looksBesideWay(seen, places, way) : seen), [seen, places, way]);
  return { way, looks };
}
