/**
 * The questions that are understood: how each is asked, and who answers it. A new one is one entry in the file of its subject; no form
 * hides another, so their order is that of telling.
 */
import type { Form } from "./form";
import { BODIES } from "./forms/of-bodies";
import { CHANGES } from "./forms/of-changes";
import { LIFE } from "./forms/of-life";
import { LINEAGE } from "./forms/of-lineage";
import { MONEY } from "./forms/of-money";
import { RELATIONS } from "./forms/of-relations";
import { SEATS } from "./forms/of-seats";

export const FORMS: readonly Form[] = [
  ...SEATS,
  ...LINEAGE,
  ...MONEY,
  ...CHANGES,
  ...LIFE,
  ...RELATIONS,
  ...BODIES,
];
