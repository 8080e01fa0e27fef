/** Where the manifest says that the add-in is while it is developed. */
export const developmentUrl = "https://localhost:3000";

/** The manifest of an add-in whose files are at an address. */
export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(developmentUrl, address);
}

/** The address as the manifest takes it, without a slash at the end; throws what is wrong with it. */
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

/** An address in a manifest has 2,048 characters at most; the names of files come after this one. */
const longestAddress = 1900;
