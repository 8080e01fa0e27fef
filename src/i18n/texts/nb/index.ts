import { excel } from "./excel";
import { functions } from "./functions";
import { problems } from "./problems";
import { terminal } from "./terminal";
import { workbook } from "./workbook";

export const nb = { ...workbook, ...problems, ...terminal, ...functions, ...excel };
