import type { Catalogue, Question } from "../../src/model/catalogue";

function question(id: string, cap: number, more: Partial<Question> = {}): Question {
  return {
    id,
    cap,
    text: `What about ${id}?`,
    guidance: "",
    respondents: [],
    evidence: [],
    provenance: "own",
    ...more,
  };
}

/** Two areas, three criteria and four questions. */
export const smallCatalogue: Catalogue = {
  id: "small",
  version: "1",
  name: "Small catalogue",
  areas: [
    {
      key: "democracy",
      id: "1",
      name: "Openness and democracy",
      shortName: "Democracy",
      cap: 7.5,
      criteria: [
        {
          id: "1.1",
          title: "Strategy",
          cap: 5,
          questions: [
            question("1.1.1", 2.5, {
              guidance: "Look for a plan, with aims.",
              respondents: ["mayor", "union"],
              evidence: ["interview", "document"],
              provenance: "deck",
            }),
            question("1.1.2", 2.5),
          ],
        },
        { id: "1.2", title: "Information", cap: 2.5, questions: [question("1.2.1", 2.5)] },
      ],
    },
    {
      key: "users",
      id: "2",
      name: "Users",
      shortName: "Users",
      cap: 4,
      criteria: [{ id: "2.1", title: "Needs", cap: 4, questions: [question("2.1.1", 4)] }],
    },
  ],
};
