import type { PartnershipRecord } from "../../record/record";
import type { Document } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { rememberedIn } from "../matching/remembered";

/** The documents of a record that are registers, the earliest first: those that were read by a matching, which is kept with the record. */
export function registersOf(record: PartnershipRecord): readonly Document[] {
  const read = new Set(rememberedIn(record).map(({ register }) => keyOf(register.title, register.as_at)));
  return record.documents
    .filter(({ title, date }) => read.has(keyOf(title, date)))
    .toSorted((a, b) => boundsOf(a.date).earliest - boundsOf(b.date).earliest);
}

const keyOf = (title: string, date: string): string => JSON.stringify([title, date]);

/** Registers of one publisher, of which each goes on from the one before; never two of one day. */
export function successiveRegisters(record: PartnershipRecord): readonly (readonly [Document, Document])[] {
  const registers = registersOf(record);
  return registers.flatMap((later, index) => {
    const earlier = registers
      .slice(0, index)
      .findLast(
        ({ publisher_id, date }) =>
          publisher_id === later.publisher_id && boundsOf(date).latest < boundsOf(later.date).earliest,
      );
    return earlier ? [[earlier, later] as const] : [];
  });
}
