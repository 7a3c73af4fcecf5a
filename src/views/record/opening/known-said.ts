import { keyOfContent } from "./given-again";
import type { FileMark } from "./reading";
import type { Said } from "./said";

/** Of so many sets of files. */
const MOST = 8;

/** What was said of files in this visit: where the same are chosen again, it is not asked again. */
export class KnownSaid {
  private readonly said = new Map<string, Said>();

  of(files: readonly FileMark[]): Said | undefined {
    return this.said.get(keyOfContent(files) ?? "");
  }

  add(files: readonly FileMark[], said: Said): void {
    const key = keyOfContent(files);
    if (key === null) return;
    this.said.delete(key);
    this.said.set(key, said);
    const [oldest] = this.said.keys();
    if (this.said.size > MOST && oldest !== undefined) this.said.delete(oldest);
  }
}
