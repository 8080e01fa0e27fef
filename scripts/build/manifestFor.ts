/** The add-in's address during development. */
export const developmentUrl = "https://localhost:3000";

/** The manifest of an add-in hosted at an address. */
export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(developmentUrl, address);
}

/**
 * The address in the form used by the manifest, without a trailing slash.
 * @throws if the address is not acceptable, saying why
 */
export function parseAddress(given: string): string {
  const example = "https://www.example.org/kompassbok";
  const fail = (why: string): never => {
    throw new Error(`url=${given}: ${why}. Give the folder of the files, such as ${example}`);
  };
  if (!/^[\w.~:/%-]+$/.test(given)) fail("an address has no such characters");
  if (!URL.canParse(given)) fail("this is no address");
  const { protocol, username, password, pathname, href } = new URL(given);
  if (protocol !== "https:") fail("Excel loads add-ins by https only");
  if (username !== "" || password !== "") fail("it names a user");
  if (/\.(?:html?|xml|js)$/i.test(pathname)) fail("this is a file");
  if (/\/\/|\/\.{1,2}(?:\/|$)/.test(given.slice("https://".length)))
    fail("its folders are unclear");
  const address = href.replace(/\/$/, "");
  if (address.length > longestAddress) fail(`it has over ${longestAddress} characters`);
  return address;
}

/** A manifest address has at most 2,048 characters, and file names are appended to this one. */
const longestAddress = 1900;
