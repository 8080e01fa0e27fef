import { parseAddress } from "./address";

const longest = 255;

/** Why a defined name or a table cannot have this name; null if it can. */
export function nameFault(name: string): string | null {
  if (name === "" || name.length > longest) return `a name has 1 to ${longest} characters: ${name}`;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return `no name can be ${name}`;
  if (parseAddress(name)) return `a name cannot look like a cell: ${name}`;
  if (/^(?:[RC]|R\d*C\d*|TRUE|FALSE)$/i.test(name)) return `a name cannot be ${name}`;
  return null;
}
