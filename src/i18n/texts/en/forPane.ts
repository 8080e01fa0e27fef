import { comparing } from "./comparing";
import { excel } from "./excel";
import { pane } from "./pane";
import { problems } from "./problems";
import { words } from "./words";

/** All that the pane says. */
export const texts = { ...words, ...problems, ...pane, ...comparing, ...excel };
