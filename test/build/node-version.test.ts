import { expect, test } from "vitest";
import { faultOfNode } from "../../build/node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "22.23.1", "24.0.0", "25.1.0"])(
  "Node %s is supported",
  (version) => {
    expect(faultOfNode(version)).toBeNull();
  },
);

test.each(["18.20.4", "20.18.3", "21.7.0", "22.11.0", "23.5.0", "4.0.0"])(
  "Node %s is refused in one line, which says what is needed",
  (version) => {
    expect(faultOfNode(version)).toBe(
      `Node ${version} is not supported: the Partnership Explorer needs Node ^20.19.0 or ^22.12.0 or >=24.0.0. Install a current one from nodejs.org.`,
    );
  },
);
