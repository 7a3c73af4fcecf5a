/** Words of the record's lists that no other file of words tells. */
import type { Contribution } from "../record/shape";
import type { Classification, Rank } from "../record/vocabulary";

export const CLASSIFICATION_WORDS: Readonly<Record<Classification, string>> = {
  partnership: "Partnership",
  "sub-group": "Board or sub-group",
  council: "Council",
  "combined-authority": "Combined authority",
  health: "Health body",
  police: "Police",
  fire: "Fire and rescue",
  government: "Government",
  education: "School, college or university",
  business: "Business",
  voluntary: "Voluntary or community body",
  other: "Other organisation",
};

export const RANK_WORDS: Readonly<Record<Rank, string>> = {
  member: "Elected or appointed",
  officer: "Employed",
};

export const FREQUENCY_WORDS: Readonly<Record<NonNullable<Contribution["frequency"]>, string>> = {
  annual: "Each year",
  once: "Once",
};
