/** Renders assets/icons/*.png from the SVGs next to them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { icons, renderIcon } from "./build/icons";

for (const icon of icons) {
  writeFileSync(join("assets", "icons", icon.file), renderIcon(".", icon));
}
console.log(`${icons.length} icons: assets/icons`);
