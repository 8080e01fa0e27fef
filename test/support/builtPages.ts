import { join } from "node:path";

const run = process.env.KOMPASSBOK_RUN ?? "";

/** The address that the add-in is built for. */
export const addInAddress = "https://a.example/kompassbok";

/** The folder of the add-in as `npm run build` makes it, built before the tests that need it start. */
export const builtAddIn = join(run, "add-in");

/** The folder of the try-it page as static files, with the same add-in in it. */
export const builtTryIt = join(run, "try-it");
