import { createContext } from "react";

/** Whether what is around failed, and was tried again. */
export const RetriedContext = createContext(false);
