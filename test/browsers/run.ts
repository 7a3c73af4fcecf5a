/**
 * The journey in browsers of two other families: `npm run test:browsers`. It takes the system's Firefox and WebKitGTK
 * (Debian: firefox-esr, webkit2gtk-driver and xvfb); what is not installed is skipped, and that is said.
 */
import { spawnSync } from "node:child_process";
import type { Driver } from "./driver";
import { startFirefox } from "./firefox";
import { hostPage, JOURNEY } from "./journey";
import { Page } from "./page";
import { serve } from "./serve";
import { startWebKit } from "./webkit";

interface Browser {
  readonly family: string;
  readonly commands: readonly string[];
  /** What else it takes. */
  readonly needs: readonly string[];
  readonly start: (command: string) => Promise<Driver>;
}

const BROWSERS: readonly Browser[] = [
  { family: "Firefox", commands: ["firefox-esr", "firefox"], needs: [], start: startFirefox },
  { family: "WebKitGTK", commands: ["WebKitWebDriver"], needs: ["Xvfb"], start: startWebKit },
];

const isInstalled = (command: string): boolean => spawnSync("which", [command]).status === 0;

async function tryIn({ family, commands, needs, start }: Browser): Promise<boolean> {
  const command = commands.find(isInstalled);
  if (!command || !needs.every(isInstalled)) {
    console.log(
      `${family}: skipped, since it is not installed (${[...commands.slice(0, 1), ...needs].join(", ")})`,
    );
    return true;
  }
  const driver = await start(command);
  // Its own, as steps ask the server to withhold a file for a while.
  const served = await serve("dist", hostPage);
  const began = Date.now();
  let done = 0;
  try {
    const page = new Page(driver);
    for (const [name, walk] of JOURNEY) {
      await walk(page, served).catch((error: unknown) => {
        throw new Error(`${driver.name}: ${name}: ${String(error)}`);
      });
      console.log(`  ${driver.name}: ${name}`);
      done += 1;
    }
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  } finally {
    served.close();
    await driver.quit();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${driver.name}: ${done} of ${JOURNEY.length} steps in ${seconds} s`);
  }
}

// At the same time, as each waits for its browser most of the time.
const tried = await Promise.all(BROWSERS.map(tryIn));
if (tried.includes(false)) process.exitCode = 1;
