/**
 * Shows what is built as `vite preview` does, uncompressed: the browser is on this machine, and to compress all anew for each page
 * takes longer than to send it. Who asks for the invented record gets it. `PORT` chooses the port.
 */
import { readFileSync } from "node:fs";
import { preview } from "vite";
import { INVENTED } from "./record-asked.mjs";

const DATA = /^\/data\/([\w-]+\.json)$/;

/** @type {import("vite").Plugin} */
const uncompressed = {
  name: "uncompressed",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      delete request.headers["accept-encoding"];
      next();
    });
  },
};

/** @type {import("vite").Plugin} */
const invented = {
  name: "invented",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [, name] = DATA.exec(request.url ?? "") ?? [];
      if (!name || !(INVENTED in request.headers)) return next();
      response.setHeader("content-type", "application/json");
      response.setHeader("cache-control", "no-store");
      response.end(readFileSync(new URL(`../fixtures/record/${name}`, import.meta.url)));
    });
  },
};
await preview({ plugins: [uncompressed, invented] });
