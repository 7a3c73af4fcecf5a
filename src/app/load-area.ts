import type { AreaList } from "../io/cut/area-list";
import { pathOfMark } from "../io/cut/area-list";
import { cutInFile } from "../io/cut/cut-json";
import { markOfBytes } from "../io/mark-of-bytes";
import { EVERYWHERE } from "../record/area";
import { MANIFEST } from "../record/record-file";
import { areaAskedIn } from "../store/address";
import type { AreaSource } from "../store/area-source";
import type { Directory } from "../words/found";
import { areAsChecked, checkedInBuild, markOfAreas } from "./checked-files";
import type { Loaded } from "./load";
import { loadRecord } from "./load";
import type { FetchedFile } from "./record-file";
import { fetchRecordFile, isMissing } from "./record-file";

/**
 * Opens the record of the page: one that the build has cut to its areas at the one that the address asks for, every other whole. Where
 * another record was put beside the page since, or a part of this cannot be had, it is read whole, and told what is amiss. Never rejects.
 * @param address after `#`
 */
export async function loadOpening(base: string | URL, address: string): Promise<Loaded> {
  const mark = markOfAreas();
  const opened = mark === null ? null : await openArea(base, mark, address).catch(() => null);
  return opened ?? loadRecord(base);
}

async function openArea(base: string | URL, mark: string, address: string): Promise<Loaded | null> {
  const [manifestFile, listFile] = await Promise.all([
    fetchRecordFile(base, MANIFEST),
    fetchMarked(base, mark),
  ]);
  const isOffline = isMissing(manifestFile) && manifestFile.unreachable;
  const isReplaced = isMissing(manifestFile) || !areAsChecked([manifestFile], checkedInBuild());
  if (isReplaced && !isOffline) return null;
  const list = listFile.content as AreaList;
  const areas = areaSource(base, list);
  const offered = [...list.areas.map(({ id }) => id), EVERYWHERE];
  const record = await areas.fetchCut(areaAskedIn(address, offered) ?? list.manifest.default_area);
  const keptSince = isOffline ? listFile.keptSince : null;
  return { record, faults: [], madeUp: [], withheld: 0, keptSince, areas };
}

function areaSource(base: string | URL, list: AreaList): AreaSource {
  const marks = new Map([
    ...list.areas.map(({ id, mark }) => [id, mark] as const),
    [EVERYWHERE, list.overview],
  ]);
  const offered = list.areas.map(({ id, name }) => ({ id, name }));
  let areaById: ReadonlyMap<string, string | undefined> = new Map();
  let names: Promise<Directory> | null = null;
  const fetchDirectory = async (): Promise<Directory> => {
    const directory = (await fetchMarked(base, list.names)).content as Directory;
    areaById = new Map(directory.map(({ id, areaId }) => [id, areaId]));
    return directory;
  };
  return {
    fetchCut: async (areaId) => {
      const { content } = await fetchMarked(base, marks.get(areaId) ?? "");
      return cutInFile(list.manifest, content, offered);
    },
    fetchWhole: async () => {
      const { record, faults } = await loadRecord(base, list.checked);
      if (!record) throw new Error(faults[0]?.found);
      return record;
    },
    fetchNames: () => {
      names ??= fetchDirectory().catch((error: unknown) => {
        names = null;
        throw error;
      });
      return names;
    },
    areaOf: (id) => areaById.get(id),
  };
}

/** A file that has its mark for a name. Rejects where it cannot be had, or is another. */
async function fetchMarked(base: string | URL, mark: string): Promise<FetchedFile> {
  const file = await fetchRecordFile(base, pathOfMark(mark));
  if (isMissing(file)) throw new Error(file.fault.found);
  if (file.bytes === null || markOfBytes(file.bytes) !== mark) throw new Error("another file");
  return file;
}
