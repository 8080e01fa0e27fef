import { comparing } from "./comparing";
import { excel } from "./excel";
import { pane } from "./pane";
import { problems } from "./problems";
import { words } from "./words";

/** All texts of the task pane. */
export const texts = { ...words, ...problems, ...pane, ...comparing, ...excel };
