/** Refuses, in one line, a Node that the tools do not run on. It is plain JavaScript, so that any Node can read it. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** @param {string} version such as 20.19.0 @returns {readonly number[]} */
const numbersOf = (version) => version.split(".").map(Number);

/**
 * @param {string} range one of `^20.19.0` (that major version, from there on) and `>=24.0.0`
 * @param {string} version
 */
function isIn(range, version) {
  const [, sign, least = ""] = /^(\^|>=)(.*)$/.exec(range) ?? [];
  const [wanted, given] = [numbersOf(least), numbersOf(version)];
  if (sign === "^" && wanted[0] !== given[0]) return false;
  const differing = wanted.findIndex((part, index) => part !== given[index]);
  return differing === -1 || (given[differing] ?? 0) > (wanted[differing] ?? 0);
}

/**
 * @param {string} version
 * @returns {string | null} what is wrong with it; null where nothing is
 * @example faultOfNode("18.20.4") // "Node 18.20.4 is too old: …"
 */
export const faultOfNode = (version) =>
  engines.node.split(" || ").some((/** @type {string} */ range) => isIn(range, version))
    ? null
    : `Node ${version} is not supported: the Partnership Explorer needs Node ${engines.node.replaceAll(" || ", " or ")}. Install a current one from nodejs.org.`;

export function refuseUnsupportedNode() {
  const fault = faultOfNode(process.versions.node);
  if (fault === null) return;
  console.error(fault);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) refuseUnsupportedNode();
