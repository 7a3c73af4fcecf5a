import { LOCATION_ATTRIBUTES } from "./attributes";
import type { Parameters } from "./protocol";

/** What the attributes of an element ask the explorer to show. */
export const locationAskedOf = (element: Pick<Element, "getAttribute">): Parameters =>
  Object.fromEntries(
    LOCATION_ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** What is asked otherwise than before; an empty text takes a parameter away. */
export const changesSince = (before: Parameters, now: Parameters): Parameters =>
  Object.fromEntries(
    LOCATION_ATTRIBUTES.filter((name) => before[name] !== now[name]).map((name) => [name, now[name] ?? ""]),
  );
