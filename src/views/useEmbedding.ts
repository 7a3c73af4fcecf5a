import { createContext, useContext } from "react";
import type { EmbedOptions, Part } from "../embed/options";
import { embedOptionsOf } from "../embed/options";

export const EmbedContext = createContext<EmbedOptions>(embedOptionsOf(""));

export const useEmbedding = (): EmbedOptions => useContext(EmbedContext);

/** Whether a part around the view is wanted. */
export const useHas = (part: Part): boolean => useEmbedding().parts.has(part);
