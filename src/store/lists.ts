import type { BoxList } from "../graph/layout/layout-options";
import type { ExplorerState } from "./state";

/** What the boxes of the plan list, as the legend has it: other organisations are told as members. */
export const listsOf = ({
  facets,
  representatives,
}: Pick<ExplorerState, "facets" | "representatives">): readonly BoxList[] => [
  ...(facets.has("organisation") ? (["members"] as const) : []),
  ...(representatives ? (["representatives"] as const) : []),
];
