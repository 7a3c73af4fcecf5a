import { useMediaQuery } from "./useMediaQuery";

/** Whether the details come below the view, as in the style sheet of the frame. */
export const useNarrow = (): boolean => useMediaQuery("(max-width: 760px)");
