import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import { USUAL_THEMES } from "../../record/record";
import type { DeclaredTheme, Manifest } from "../../record/shape";
import { namedThemes } from "../../words/headings";
import { withAreas } from "./areas";
import { asAt, dateOfDocuments } from "./as-at";
import type { OfFiles } from "./file-document";
import { fileDocument, fileDocumentId } from "./file-document";
import { withSource } from "./file-source";
import { madeManifest } from "./made-manifest";
import { withName } from "./names";
import type { Notes } from "./notes";
import type { Rough } from "./rough";

export interface Completed {
  readonly manifest: Manifest;
  readonly items: readonly Rough[];
}

export interface CompletingOptions extends Pick<OfFiles, "covers" | "ends"> {
  readonly title: string;
  readonly asAt: string;
}

/**
 * With what the record cannot be without and the files do not say: a manifest, areas, sources. Names only where no file is of our
 * own format: there, a body without a name or a source is a slip.
 */
export function* completed(
  roughs: readonly Rough[],
  given: Manifest | null,
  options: CompletingOptions,
  notes: Notes,
): Pieces<Completed> {
  const foreign = !roughs.some((rough) => rough.collection === "documents" && !isItsFile(rough));
  const named = foreign ? yield* flatMapped(roughs, (rough) => withName(rough, notes)) : roughs;
  const { covers, ends } = options;
  const date = asAt(roughs) ?? dateOfDocuments(roughs) ?? options.asAt;
  const manifest =
    (given && withThemes(withClasses(given, notes), notes)) ??
    withThemes(
      withSettings(madeManifest(options.title, named, { date, covers }, notes.classes), notes),
      notes,
      [],
    );
  yield;
  const placed = withAreas(named, manifest, notes);
  const sourced = yield* flatMapped(placed, (rough) =>
    withSource(rough, { id: fileDocumentId(rough.file), date }, foreign, notes),
  );
  const known = new Set(roughs.map(({ fields }) => fields["id"]));
  const files = new Set(
    sourced
      .filter(citesItsFile)
      .map(({ file }) => file)
      .filter((file) => !known.has(fileDocumentId(file))),
  );
  const documents = [...files].map((file) =>
    fileDocument(file, { date, ...(covers && { covers }), ...(ends && { ends }) }),
  );
  return { manifest, items: [...documents, ...sourced] };
}

/** What a register calls the parts of its plan, behind those of the record. @param own of a record that declares none */
function withThemes(
  manifest: Manifest,
  { themes }: Notes,
  own: readonly DeclaredTheme[] = namedThemes(USUAL_THEMES),
): Manifest {
  if (themes.size === 0) return manifest;
  const known = manifest.themes ?? own;
  const more = [...themes.values()].filter(({ id }) => !known.some((theme) => theme.id === id));
  return { ...manifest, themes: [...known, ...more] };
}

/** What a workbook says of the whole record goes before what is made from its items. */
function withSettings(made: Manifest, { settings }: Notes): Manifest {
  const own = settings.classes ?? [];
  const classes = [...own, ...(made.classes ?? []).filter(({ id }) => !own.some((known) => known.id === id))];
  return { ...made, ...settings, ...(classes.length > 0 && { classes }) };
}

/** What a public set calls its bodies, beside what the record calls its own. */
function withClasses(manifest: Manifest, notes: Notes): Manifest {
  const own = manifest.classes ?? [];
  const more = [...notes.classes.values()].filter(({ id }) => !own.some((known) => known.id === id));
  return more.length === 0 ? manifest : { ...manifest, classes: [...own, ...more] };
}

/** A document that is the file in which it stands, not one that the file tells of. */
const isItsFile = ({ file, fields }: Rough): boolean => fields["id"] === fileDocumentId(file);

const citesItsFile = ({ file, fields }: Rough): boolean =>
  [fields["sources"]]
    .flat()
    .some(
      (source) => (source as { document_id?: unknown } | undefined)?.document_id === fileDocumentId(file),
    );
