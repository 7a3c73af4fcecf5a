import { createContext, useContext } from "react";
import type { EmbedOptions } from "../../embed/options";
import { embedOptionsOf } from "../../embed/options";

export const EmbedContext = createContext<EmbedOptions>(embedOptionsOf(""));

export const useEmbedding = (): EmbedOptions => useContext(EmbedContext);
