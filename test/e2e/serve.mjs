/**
 * Shows what is built as `vite preview` does, uncompressed: the browser is on this machine, and to compress all anew for each page
 * takes longer than to send it. `PORT` chooses the port.
 */
import { preview } from "vite";

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
await preview({ plugins: [uncompressed] });
