/** @jest-environment ./test/support/paneEnvironment.cjs */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLayoutEffect, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { fetched } from "../../src/taskpane/shared/fetched";
import { PaneContext, type PaneContextValue } from "../../src/taskpane/shared/PaneContext";
import { paneTranslator } from "../support/paneTranslator";

const pane = { language: "nb", t: paneTranslator("nb") } as PaneContextValue;
const Part = ({ word }: { readonly word: string }): ReactElement => <p>{word}</p>;
const shown = (element: ReactElement) => render(<PaneContext value={pane}>{element}</PaneContext>);

test("a part that cannot be fetched says so, and comes on another try", async () => {
  let isThere = false;
  const View = fetched(async () => (isThere ? Promise.resolve(Part) : Promise.reject(new Error())));
  shown(<View word="her" />);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Denne delen av Kompassbok kunne ikke hentes");
  await userEvent.click(screen.getByRole("button", { name: "Prøv igjen" }));
  await screen.findByRole("alert");
  isThere = true;
  await userEvent.click(screen.getByRole("button", { name: "Prøv igjen" }));
  await screen.findByText("her");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("until it has come there is a spinner, or nothing; what was fetched before is there at once", async () => {
  const Slow = fetched(async () => new Promise<typeof Part>(() => undefined));
  const Quiet = fetched(async () => new Promise<typeof Part>(() => undefined), { isQuiet: true });
  const { container } = shown(<Quiet word="stille" />);
  expect(container.textContent).toBe("");
  shown(<Slow word="langsom" />);
  screen.getByRole("progressbar");

  let count = 0;
  const Ready = fetched(async () => {
    count += 1;
    return Promise.resolve(Part);
  });
  await Ready.fetch();
  shown(<Ready word="straks" />);
  screen.getByText("straks");
  expect(count).toBe(1);
  const Gone = fetched<{ word: string }>(async () => Promise.reject(new Error()));
  await expect(Gone.fetch()).resolves.toBeUndefined();
});

test("what another fetch brings between a drawing and its effects is shown, too", async () => {
  let count = 0;
  const View = fetched(async () => {
    count += 1;
    return Promise.resolve(Part);
  });
  function Other(): null {
    useLayoutEffect(() => void View.fetch(), []);
    return null;
  }
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  // As in a browser: effects come in a task of their own, and not at once as in `act`.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  root.render(
    <PaneContext value={pane}>
      <View word="sent" />
      <Other />
    </PaneContext>,
  );
  await screen.findByText("sent");
  expect(count).toBe(1);
  root.unmount();
  container.remove();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
