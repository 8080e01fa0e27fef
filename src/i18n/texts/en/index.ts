import { comparing } from "./comparing";
import { excel } from "./excel";
import { functions } from "./functions";
import { pane } from "./pane";
import { problems } from "./problems";
import { terminal } from "./terminal";
import { tryit } from "./tryit";
import { words } from "./words";
import { workbook } from "./workbook";

export const en = {
  ...words,
  ...workbook,
  ...problems,
  ...terminal,
  ...functions,
  ...pane,
  ...comparing,
  ...excel,
  ...tryit,
};
