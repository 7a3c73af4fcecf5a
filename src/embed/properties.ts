import { ATTRIBUTES } from "./attributes";

/** Each attribute is a property too, as on any element of HTML; `null` and `false` take the attribute away. */
export function defineProperties(prototype: HTMLElement): void {
  for (const name of ATTRIBUTES) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): string | boolean | null {
        return name === "sandboxed" ? this.hasAttribute(name) : this.getAttribute(name);
      },
      set(this: HTMLElement, value: string | number | boolean | null): void {
        if (value === null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : String(value));
      },
    });
  }
}

/** A page may set a property before the script defines it: then it would stand before the one that is defined. */
export function takeOwnProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of ATTRIBUTES.filter((each) => Object.hasOwn(element, each))) {
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
