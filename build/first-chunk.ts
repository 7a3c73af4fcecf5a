/** What the page begins with is one script. */

/** What is asked of a module of the bundle. */
interface ModuleOfBundle {
  readonly isEntry: boolean;
  /** The ids of the modules that import it as they load, not when they need it. */
  readonly importers: readonly string[];
}

interface Bundle {
  readonly getModuleInfo: (id: string) => ModuleOfBundle | null;
}

export const FIRST_CHUNK = "first";
const IN_PACKAGE = /[\\/]node_modules[\\/]/;

/**
 * Names the chunk of a module: one for all that the page needs at once. By itself the bundler gives each module that the page shares
 * with some of its parts a chunk with those that the same parts share: sixty small scripts, each asked for and compressed alone.
 * With one more part that shares one more module, all of them grew. Packages are left to the bundler, which knows what of them is used.
 */
export function firstChunk(id: string, bundle: Bundle): string | null {
  return IN_PACKAGE.test(id) || !isNeededAtOnce(id, bundle, new Set()) ? null : FIRST_CHUNK;
}

function isNeededAtOnce(id: string, bundle: Bundle, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = bundle.getModuleInfo(id);
  if (!module) return false;
  return module.isEntry || module.importers.some((importer) => isNeededAtOnce(importer, bundle, seen));
}
