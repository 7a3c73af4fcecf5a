import type { Pieces } from "../../record/pieces";
import type { RecordFile } from "../../record/record-file";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import type { DateOrder } from "../written-date/pattern";

/** What no file says, and whoever opens it does. */
export interface AsAt {
  /** The day of which the files tell. */
  readonly date: string;
  /** The time that they list completely, as an EDTF interval. */
  readonly covers?: string | undefined;
  /** Which of two numbers of their dates is the day; where it is not said, as their other dates show. */
  readonly order?: DateOrder | undefined;
  /** Names that are like those of known things, and are not meant for them. */
  readonly newNames?: ReadonlySet<string>;
}

/** A public set, or a format of others, that becomes items of the record with their evidence. */
export interface Preset {
  /** By which a reader knows it. */
  readonly name: string;
  /** Told by what a file holds, never by its name. */
  readonly recognises: (content: unknown) => boolean;
  /**
   * All files of the set at once, since one names what stands in another; in pieces where they may be long.
   * @param notes what is to be told of the reading
   */
  readonly read: (
    files: readonly RecordFile[],
    asAt: AsAt,
    notes: Notes,
  ) => readonly Rough[] | Pieces<readonly Rough[]>;
}

const isInPieces = (read: ReturnType<Preset["read"]>): read is Pieces<readonly Rough[]> => "next" in read;

/** The items of the files that a preset knows, and the files that none does. */
export function* byPresets(
  files: readonly RecordFile[],
  presets: readonly Preset[],
  asAt: AsAt,
  notes: Notes,
): Pieces<{ readonly items: readonly Rough[]; readonly rest: readonly RecordFile[] }> {
  const found = files.map((file) => ({
    file,
    preset: presets.find((each) => each.recognises(file.content)),
  }));
  const items: Rough[] = [];
  for (const preset of presets) {
    const own = found.filter((each) => each.preset === preset).map(({ file }) => file);
    if (own.length === 0) continue;
    for (const { path } of own) notes.readAs.push({ file: path, format: preset.name });
    const read = preset.read(own, asAt, notes);
    for (const item of isInPieces(read) ? yield* read : read) items.push(item);
    yield;
  }
  return { items, rest: found.filter(({ preset }) => !preset).map(({ file }) => file) };
}
