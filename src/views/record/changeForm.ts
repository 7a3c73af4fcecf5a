/** What stands in the form of a change, and the draft that it makes. */
import type { BodyMeant, BodyNature, ChangeDraft, NewBody } from "../../record/edit/change-draft";
import { isKnown } from "../../record/edit/change-draft";
import { folded } from "../../record/find";
import { documentsById, nameOf } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Certainty, EventType } from "../../record/vocabulary";
import { labelOfChange } from "../../words/change-label";
import { bodiesThere } from "./bodiesThere";
import type { SourceTyped } from "./sourceForm";
import { documentOf } from "./sourceForm";
import { edtfOf } from "./writtenDate";

export interface ChangeForm extends SourceTyped {
  readonly type: EventType;
  readonly from: readonly BodyMeant[];
  readonly into: readonly BodyMeant[];
  /** Known bodies of the second side that were not there before the change. */
  readonly begun: readonly string[];
  readonly when: string;
  readonly certainty: Certainty;
  readonly what: string;
  readonly newName: string;
}

export const emptyForm = ({
  documentId,
  locator,
}: Pick<SourceTyped, "documentId" | "locator">): ChangeForm => ({
  type: "merged",
  from: [],
  into: [],
  begun: [],
  when: "",
  certainty: "happened",
  what: "",
  newName: "",
  title: "",
  publisher: "",
  dated: "",
  url: "",
  documentId,
  locator,
});

/** The form without what is no longer in the record. */
export const formWithin = (record: PartnershipRecord, form: ChangeForm): ChangeForm => ({
  ...form,
  from: bodiesThere(record, form.from),
  into: bodiesThere(record, form.into),
  documentId: documentsById(record).has(form.documentId) ? form.documentId : "",
});

/** What is asked for of each type of change, in words; null where nothing is. */
interface Sides {
  readonly from: string | null;
  readonly into: string | null;
}

export const SIDES: Readonly<Record<EventType, Sides>> = {
  formed: { from: null, into: "What was formed" },
  renamed: { from: "What was renamed", into: null },
  restructured: { from: "What was restructured", into: null },
  replaced: { from: "What was replaced", into: "By what" },
  merged: { from: "What merged", into: "Into what" },
  absorbed: { from: "What became part of another", into: "Part of what" },
  split: { from: "What was split", into: "Into what" },
  demerged: { from: "Out of what", into: "What was set up" },
  transferred: { from: "Who passed something on", into: "To whom" },
  decommissioned: { from: "What ended", into: null },
};

/** The new bodies that the change brings, each once. */
export const newBodiesIn = ({ type, from, into }: ChangeForm): readonly NewBody[] => {
  const named = [...(SIDES[type].from === null ? [] : from), ...(SIDES[type].into === null ? [] : into)];
  const once = new Map(named.flatMap((body) => (isKnown(body) ? [] : [[folded(body.name), body] as const])));
  return [...once.values()];
};

/** The form with what somebody says of a new body, on whichever side it stands. */
export function withNature(
  form: ChangeForm,
  { name }: NewBody,
  is: BodyNature,
): Pick<ChangeForm, "from" | "into"> {
  const side = (bodies: readonly BodyMeant[]): readonly BodyMeant[] =>
    bodies.map((body) => (!isKnown(body) && folded(body.name) === folded(name) ? { ...body, is } : body));
  return { from: side(form.from), into: side(form.into) };
}

/** Types whose result may have been there before. */
const ASKED: ReadonlySet<EventType> = new Set(["replaced", "merged", "split", "demerged"]);

/** Of whom it has to be asked whether they were there before: bodies that the record knows already. */
export const askedWhetherThere = ({ type, into }: ChangeForm): readonly string[] =>
  ASKED.has(type) ? into.filter(isKnown).map(({ id }) => id) : [];

export const nameMeant = (record: PartnershipRecord, body: BodyMeant): string =>
  isKnown(body) ? nameOf(record, body.id) : body.name;

export function draftOf(record: PartnershipRecord, areaId: string, form: ChangeForm): ChangeDraft {
  const { type, certainty, locator } = form;
  const from = SIDES[type].from === null ? [] : form.from;
  const into = sameBody(type) ? from : SIDES[type].into === null ? [] : form.into;
  const what = type === "transferred" ? form.what.trim() : "";
  const newName = type === "renamed" ? form.newName.trim() : "";
  const named = {
    from: from.map((body) => nameMeant(record, body)),
    into: into.map((body) => nameMeant(record, body)),
    ...(what !== "" && { what }),
    ...(newName !== "" && { newName }),
  };
  return {
    type,
    certainty,
    from,
    into,
    continuing: continuingIn(form, into),
    date: edtfOf(form.when),
    document: documentOf(form),
    locator: locator.trim(),
    label: labelOfChange(type, named),
    areaId,
    ...(what !== "" && { what }),
    ...(newName !== "" && { newName }),
  };
}

/** What is renamed or restructured goes on as itself. */
const sameBody = (type: EventType): boolean => type === "renamed" || type === "restructured";

function continuingIn({ type, begun }: ChangeForm, into: readonly BodyMeant[]): readonly string[] {
  const known = into.filter(isKnown).map(({ id }) => id);
  if (type === "formed") return [];
  return known.filter((id) => !begun.includes(id));
}
