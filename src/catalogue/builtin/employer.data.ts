import type { AreaData } from "./areaData";

/** Area 6: how the municipality attracts, develops, pays and looks after its employees. */
export const employer: AreaData = {
  key: "employer",
  criteria: [
    {
      id: "6.1",
      cap: 15,
      questions: [
        {
          id: "6.1.1",
          cap: 6,
          respondents: ["staffHead", "chiefExecutive", "union"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.1.2",
          cap: 5,
          respondents: ["union", "chiefExecutive", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
        {
          id: "6.1.3",
          cap: 4,
          respondents: ["director", "chiefExecutive", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "6.2",
      cap: 20,
      questions: [
        {
          id: "6.2.1",
          cap: 6,
          respondents: ["staffHead", "director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.2.2",
          cap: 5,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.2.3",
          cap: 4,
          respondents: ["staffHead", "unitLeader", "union"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.2.4",
          cap: 5,
          respondents: ["director", "unitLeader", "union"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "6.3",
      cap: 25,
      questions: [
        {
          id: "6.3.1",
          cap: 5.5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "6.3.2",
          cap: 5,
          respondents: ["staffHead", "director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.3.3",
          cap: 4.5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "6.3.4",
          cap: 3.5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "6.3.5",
          cap: 3,
          respondents: ["unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "6.3.6",
          cap: 3.5,
          respondents: ["staffHead", "director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "6.4",
      cap: 15,
      questions: [
        {
          id: "6.4.1",
          cap: 6,
          respondents: ["staffHead", "chiefExecutive", "union"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.4.2",
          cap: 4.5,
          respondents: ["union", "staffHead", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "6.4.3",
          cap: 4.5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "6.5",
      cap: 15,
      questions: [
        {
          id: "6.5.1",
          cap: 6,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "6.5.2",
          cap: 5,
          respondents: ["union", "staffHead", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "6.5.3",
          cap: 4,
          respondents: ["staffHead", "unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "6.6",
      cap: 10,
      questions: [
        {
          id: "6.6.1",
          cap: 5.5,
          respondents: ["staffHead", "unitLeader", "union"],
          evidence: ["document", "interview", "website"],
          provenance: "deck",
        },
        {
          id: "6.6.2",
          cap: 4.5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
  ],
};
