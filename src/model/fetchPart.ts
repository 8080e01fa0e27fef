import { failure, problem, success, type Outcome } from "./problem";

/** A script of ours that is fetched when it is needed; that it cannot be is a fault like others. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Outcome<Part>> {
  return load().then(
    (part) => success(part),
    () => failure(problem("partUnreachable", {})),
  );
}
