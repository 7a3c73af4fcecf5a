/** What the service worker answers for an area of a large record: what is kept as it was asked for, and never changes. */
import { markOfBytes } from "../io/mark-of-bytes";
import { markIn } from "./address";
import type { Means } from "./copies";
import { areasName, WHOEVER_ASKS } from "./copies";
import { isWhole } from "./genuine";
import { dated } from "./reading";
import type { Visit } from "./visit";

/** The copy if there is one, else the network's answer, which is kept where it is the file. Rejects where there is neither. */
export async function answerOfArea(
  request: Request,
  address: string,
  means: Means,
  { hold }: Pick<Visit, "hold">,
): Promise<Response> {
  const copies = await means.caches.open(areasName(means.scope, means.build));
  const kept = await copies.match(address, WHOEVER_ASKS).catch(() => undefined);
  if (kept) return kept;
  const answer = await means.fetch(request);
  const copy = answer.clone();
  const keep = async (): Promise<void> => {
    const bytes = new Uint8Array(await copy.clone().arrayBuffer());
    if (isWhole(copy) && markOfBytes(bytes) === markIn(address, means))
      await copies.put(address, await dated(copy, means.now()));
  };
  // One that finds no room is no reason to withhold the answer.
  hold(keep().catch(() => {}));
  return answer;
}
