import { failure, problem, success, type Outcome } from "./problem";

/** Wraps a dynamic import: a script that fails to load becomes a problem instead of a rejection. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Outcome<Part>> {
  return load().then(
    (part) => success(part),
    () => failure(problem("partUnreachable", {})),
  );
}
