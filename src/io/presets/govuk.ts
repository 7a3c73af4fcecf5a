import { isObject } from "../../record/entry";
import type { RecordFile } from "../../record/record-file";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import { documentOf, evidenced } from "./evidence";
import { bodyOf } from "./govuk-body";
import type { GovukOrganisation } from "./govuk-organisation";
import { organisationOf } from "./govuk-organisation";
import { closingsOf, successionsOf } from "./govuk-successions";
import type { AsAt, Preset } from "./preset";
import { changesOf } from "./successions";

/**
 * The organisations of GOV.UK, as www.gov.uk/api/organisations gives them: pages with `results`, or a list of organisations. Described by
 * alphagov/collections (app/presenters/organisations_api_presenter.rb and its spec), the statuses by alphagov/whitehall
 * (app/models/organisation.rb): a closed one is no_longer_exists, replaced, split, merged, changed_name, left_gov or devolved. Only
 * closing is dated; neither beginnings nor parents nor successors are.
 */
export const govuk: Preset = {
  name: "organisations of GOV.UK",
  recognises: (content) => itemsOf(content).some(({ fields }) => isOrganisation(fields)),
  read,
};

function read(files: readonly RecordFile[], asAt: AsAt, notes: Notes): readonly Rough[] {
  const organisations = files
    .flatMap(({ path, content }) => itemsOf(content).map((item) => ({ file: path, ...item })))
    .map(({ file, place, fields }) =>
      organisationOf({ file, collection: "organizations", place, fields }, notes),
    );
  const bySlug = new Map(organisations.map((each) => [each.slug, each]));
  const { steps, bodies } = successionsOf(organisations, bySlug, notes);
  return [
    ...files.map(({ path }) =>
      documentOf(path, asAt, { publisher: "GOV.UK", url: "https://www.gov.uk/api/organisations" }),
    ),
    ...organisations.map((each) => itemOf(each, bySlug, asAt, notes)),
    ...changesOf(steps, bodies, asAt, notes),
    ...closingsOf(organisations, asAt),
  ];
}

const itemOf = (
  organisation: GovukOrganisation,
  bySlug: ReadonlyMap<string, GovukOrganisation>,
  asAt: AsAt,
  notes: Notes,
): Rough =>
  evidenced({ ...organisation.rough, fields: bodyOf(organisation, bySlug, notes) }, asAt, {
    says: organisation.isClosed ? (organisation.leaves ? "historic" : "ended") : "existing",
  });

interface Item {
  readonly place: string;
  readonly fields: Fields;
}

/** Of a page, of a list, or one alone. */
function itemsOf(content: unknown): readonly Item[] {
  const isPage = isObject(content) && Array.isArray(content["results"]);
  const list: unknown = isPage ? content["results"] : content;
  const items: readonly unknown[] = Array.isArray(list) ? list : [list];
  return items.flatMap((fields, index) =>
    isObject(fields) ? [{ place: `${isPage ? "results" : ""}[${index}]`, fields }] : [],
  );
}

const isOrganisation = (fields: Fields): boolean =>
  textIn(fields, "title") !== undefined && isObject(fields["details"]) && "govuk_status" in fields["details"];
