/** What changed in a time. */
import { whatBegan, whatChanged, whatEnded, whatWasPlanned } from "../answers/changed";
import type { Form } from "../form";
import { areaForm } from "../form";

export const CHANGES: readonly Form[] = [
  areaForm(
    "span",
    whatChanged,
    "which have? change",
    "which be different|new",
    "which change be there",
    "which change happen",
    "which have? happen",
  ),
  areaForm(
    "period",
    whatEnded,
    "which end",
    "which be ended",
    "which partnership|structure|group end",
    "which partnership|structure|group be ended",
    "list|show? all|every? partnership|structure|group that|which end",
    "list|show? all|every? partnership|structure|group that|which be ended",
  ),
  areaForm(
    "period",
    whatBegan,
    "which start",
    "which be formed up?",
    "which partnership|structure|group start",
    "which partnership|structure|group be formed up?",
  ),
  areaForm("period", whatWasPlanned, "which be planned", "which partnership|structure|group be planned"),
];
