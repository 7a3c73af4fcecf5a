import { useLayoutEffect, useState } from "react";
import type { ExplorerStore } from "../../store/explorer";
import { followingOf } from "../../store/following";
import { oncePainted } from "../oncePainted";
import { useExplorerStore } from "./useExplorer";

/** For what tells of a step in words: it comes once the picture of the step is on the screen. */
export function useAfterPicture(): ExplorerStore {
  const leader = useExplorerStore();
  const [following] = useState(() => followingOf(leader, oncePainted));
  useLayoutEffect(() => following.follow(), [following]);
  return following.store;
}
