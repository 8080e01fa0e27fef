import type { AreaData } from "./areaData";

/** Area 4: what leaders answer for, how they are led and how they become better at leading. */
export const leadership: AreaData = {
  key: "leadership",
  criteria: [
    {
      id: "4.1",
      cap: 15,
      questions: [
        {
          id: "4.1.1",
          cap: 6,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "4.1.3",
          cap: 5,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
        {
          id: "4.1.4",
          cap: 4,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "4.2",
      cap: 10,
      questions: [
        {
          id: "4.2.1",
          cap: 6,
          respondents: ["unitLeader", "chiefExecutive"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "4.2.2",
          cap: 4,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "4.3",
      cap: 20,
      questions: [
        {
          id: "4.3.1",
          cap: 6.5,
          respondents: ["chiefExecutive", "director", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "4.3.2",
          cap: 6.5,
          respondents: ["director", "staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "4.3.3",
          cap: 7,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
      ],
    },
    {
      id: "4.4",
      cap: 15,
      questions: [
        {
          id: "4.4.1",
          cap: 5,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "4.4.2",
          cap: 3.5,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "4.4.3",
          cap: 4,
          respondents: ["director", "unitLeader", "union"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "4.4.4",
          cap: 2.5,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "4.5",
      cap: 20,
      questions: [
        {
          id: "4.5.1",
          cap: 5,
          respondents: ["chiefExecutive", "unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "4.5.2",
          cap: 5,
          respondents: ["chiefExecutive", "director", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "4.5.3",
          cap: 5,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
        {
          id: "4.5.4",
          cap: 5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "4.6",
      cap: 20,
      questions: [
        {
          id: "4.6.1",
          cap: 8,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "4.6.2",
          cap: 6.5,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "4.6.3",
          cap: 5.5,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
  ],
};
