import { registerFunctions } from "./registerFunctions";

/** functions.js, which the manifest must name. Excel loads the page instead (a shared runtime). */
registerFunctions();
