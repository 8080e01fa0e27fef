import { buildVersion } from "../model/buildVersion";

/** From its sources the command is run by npm, which knows the version. */
export const version = buildVersion ?? process.env.npm_package_version ?? "–";
