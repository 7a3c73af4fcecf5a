import { createStore } from "zustand/vanilla";

/** Whether the reader has said something, in a part of the page that comes later, which is gone with the page. */
export const unfinished = createStore(() => ({ isUnfinished: false }));
