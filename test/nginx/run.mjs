/**
 * Serves dist/ by nginx in a sub-folder as HOSTING.md says, checks the headers of each kind of file, and runs the browser tests
 * against it: `npm run test:nginx [-- arguments of playwright test]`. nginx has to be installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wrongHeaders } from "./headers.mjs";

const PORT = 4373;
const ADDRESS = `http://localhost:${PORT}/intranet/partnerships/`;
const folder = mkdtempSync(join(tmpdir(), "partnerships-"));
// Its worker is another user.
chmodSync(folder, 0o755);
cpSync("dist", join(folder, "dist"), { recursive: true });
const block = readFileSync("test/nginx/explorer.conf", "utf8")
  .replace("/srv/partnerships/", `${folder}/dist/`)
  // The pages around the frame in the tests.
  .replace("https://intranet.example", "http://localhost:* http://127.0.0.1:*");
writeFileSync(
  join(folder, "nginx.conf"),
  `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen ${PORT}; server_name localhost;
${block}
  }
}`,
);
const nginx = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" });
try {
  await answering(ADDRESS);
  const wrong = await wrongHeaders(ADDRESS);
  console.log(
    wrong.length === 0
      ? "The page, data, scripts, styles, sw.js, embed.js and what is not there come with the policy and the headers of HOSTING.md, and compressed."
      : wrong.join("\n"),
  );
  const chosen = process.argv.slice(2);
  console.log(
    chosen.length === 0
      ? "Now all browser tests, under this policy and in a sub-folder, as npm test runs them without (about 10 minutes on two cores)."
      : `Of the browser tests, only: ${chosen.join(" ")}`,
  );
  const env = { ...process.env, BASE_URL: ADDRESS };
  const { status } = spawnSync(process.execPath, ["test/e2e/run.mjs", ...chosen], { stdio: "inherit", env });
  process.exitCode = wrong.length > 0 ? 1 : (status ?? 1);
} finally {
  nginx.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} address @returns {Promise<void>} */
async function answering(address) {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected an answer from nginx at ${address}; found none`);
}
