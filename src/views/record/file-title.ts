import type { Answers } from "./answers";

/** Of a record whose files tell none: that of its one register, of whom its registers are, or the name of its first file. */
export function titleOf([first = ""]: readonly string[], { matchings = [] }: Answers): string {
  const registers = matchings.map(({ matching }) => matching.register);
  const [register] = registers;
  if (registers.length === 1 && register) return register.title;
  const [council, ...others] = new Set(registers.map((each) => each.council));
  if (council !== undefined && others.length === 0) return `Partnerships of ${placeOf(council)}`;
  return first.replace(/(?:-with-faults)?\.\w+$/, "").trim() || "Your own record";
}

/** @example placeOf("Westmarch Borough Council") // "Westmarch" */
const placeOf = (council: string): string =>
  council.replace(/(?: (?:Borough|City|County|District|Metropolitan|Parish|Town))* Council$/, "");
