/** A change as somebody tells it, before it is in the record. */
import type { Certainty, EventType } from "../vocabulary";
import type { NewDocument } from "./add-item";

/** A body of the record, or one that the change brings with it: the same name twice is the same body. */
export type BodyMeant = { readonly id: string } | NewBody;

export interface NewBody {
  readonly name: string;
  /** As it stands before the name in a sentence. */
  readonly article?: "the";
  /** What somebody said of it; without it, it is taken to be like what it came from. */
  readonly is?: BodyNature;
}

/** What a body is, and where it stands. */
export interface BodyNature {
  readonly classification: string;
  /** Undefined where the record arranges it by none. */
  readonly theme: string | undefined;
  /** The id of what it is a part of. */
  readonly parentId: string | undefined;
}

export interface ChangeDraft {
  readonly type: EventType;
  readonly from: readonly BodyMeant[];
  readonly into: readonly BodyMeant[];
  /** Of these, the ids of those that were there before and go on. */
  readonly continuing: readonly string[];
  /** EDTF; null where no date is told. */
  readonly date: string | null;
  readonly certainty: Certainty;
  readonly document: { readonly id: string } | NewDocument;
  readonly locator: string;
  /** What passed in a transfer. */
  readonly what?: string;
  /** What a renamed body is called since. */
  readonly newName?: string;
  /** In few words what happened: told where the type alone does not say it. */
  readonly label: string;
  /** Where bodies lie that come with it, where nothing else tells it. */
  readonly areaId: string;
}

export const isKnown = (body: BodyMeant): body is { readonly id: string } => "id" in body;
