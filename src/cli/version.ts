import { buildVersion } from "../model/buildVersion";

/** When run from source, npm provides the version. */
export const version = buildVersion ?? process.env.npm_package_version ?? "–";
