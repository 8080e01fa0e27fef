import { describeAgreement } from "./describeAgreement";
import { judgeAll, judgedOf, type Judged } from "./judged";
import { drawnInputs } from "./workbooks";

/*
 * Engine, IronCalc and LibreOffice on workbooks in which everything is drawn, much of it wrong; the
 * examples that ship are in examples.test.ts.
 */
let judged: ReadonlyMap<string, Judged>;

beforeAll(async () => {
  judged = await judgeAll(drawnInputs());
});

for (const name of drawnInputs().keys()) describeAgreement(name, () => judgedOf(judged, name));
