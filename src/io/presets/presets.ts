import { template } from "../template/template";
import { councils } from "./councils";
import { gexf } from "./gexf";
import { govuk } from "./govuk";
import { graphml } from "./graphml";
import { ifg } from "./ifg";
import { moderngov } from "./moderngov";
import { ons } from "./ons";
import type { Preset } from "./preset";

/** The public sets and formats that are read beside the record's own and Popolo; the first that knows a file reads it. */
export const PRESETS: readonly Preset[] = [template, councils, govuk, ons, ifg, moderngov, gexf, graphml];
