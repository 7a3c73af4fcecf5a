import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Seat, SeatStanding } from "../record/seats";
import { distinctName, distinctShortName } from "./distinct-name";

export interface SeatWords {
  /** Who sits there; of a seat that nobody is named for, the office. */
  readonly name: string;
  /** As what, and for whom; empty where that is not told. */
  readonly detail: string;
}

/** @example { name: "Cameron Holloway", detail: "Executive Councillor for Community Safety · Cambridge City" } */
export function seatInWords(record: PartnershipRecord, seat: Seat, standing: SeatStanding): SeatWords {
  const { post, holder, count } = seat;
  const office = post?.label ?? holder?.role ?? "";
  const sender = senderOf(record, seat);
  if (holder) return { name: nameOfHolder(record, holder.person_id), detail: joined(office, sender) };
  const silence = standing === "unknown" ? "nobody named for this time" : "";
  return { name: count > 1 ? `${office} (${count})` : office, detail: joined(sender, silence) };
}

/** Nobody sits on a body for the body itself. */
function senderOf(record: PartnershipRecord, { senderId, item }: Seat): string {
  if (senderId === undefined || senderId === item.organization_id) return "";
  return distinctShortName(record, getOrThrow(organizationsById(record), senderId));
}

const nameOfHolder = (record: PartnershipRecord, id = ""): string => distinctName(record, id);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
