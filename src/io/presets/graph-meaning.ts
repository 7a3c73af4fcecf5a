import { RELATION_TYPES } from "../../record/vocabulary";
import type { GraphEdge } from "./graph";

/** Where an edge may say what it means, in this order. */
export const MEANING_IN: readonly string[] = ["kind", "relation", "type", "label", "interaction"];

export const PART = "part_of";
export const MEMBER = "member";
export const TRANSFER = "transferred";
/** One came out of another, which went on. */
export const DEMERGER = "demerged";
/** One became part of another that was there before. */
export const ABSORPTION = "absorbed";
const SUCCESSIONS = ["succession", "replaced", "merged", "split", ABSORPTION, DEMERGER];

export const isSuccession = (meaning: string | null): boolean =>
  meaning !== null && SUCCESSIONS.includes(meaning);

export const isRelation = (meaning: string | null): boolean =>
  RELATION_TYPES.some((type) => type === meaning);

export const MEANINGS: readonly string[] = [...RELATION_TYPES, MEMBER, PART, TRANSFER, ...SUCCESSIONS];

/** Null where the edge has no word that the record has something for. */
export function meaningOf({ attributes }: GraphEdge): string | null {
  const words = MEANING_IN.map((name) => attributes.get(name)?.trim().toLowerCase().replace(/[ -]/g, "_"));
  return words.find((word) => word !== undefined && MEANINGS.includes(word)) ?? null;
}
