import type { AreaData } from "./areaData";

/** Area 2: how easily residents reach the municipality and how it listens to its users. */
export const users: AreaData = {
  key: "users",
  criteria: [
    {
      id: "2.1",
      cap: 15,
      questions: [
        {
          id: "2.1.1",
          cap: 6.5,
          respondents: ["chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.1.2",
          cap: 4.5,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "2.1.3",
          cap: 4,
          respondents: ["staffHead", "unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "2.2",
      cap: 25,
      questions: [
        {
          id: "2.2.1",
          cap: 4,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["interview", "website"],
          provenance: "deck",
        },
        {
          id: "2.2.2",
          cap: 6,
          respondents: ["staffHead", "director", "unitLeader"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "2.2.3",
          cap: 5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "2.2.4",
          cap: 5,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.2.5",
          cap: 5,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "2.3",
      cap: 20,
      questions: [
        {
          id: "2.3.1",
          cap: 6,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "2.3.2",
          cap: 5,
          respondents: ["staffHead"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.3.3",
          cap: 4.5,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
        {
          id: "2.3.4",
          cap: 4.5,
          respondents: ["staffHead", "director", "unitLeader"],
          evidence: ["website", "document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "2.4",
      cap: 20,
      questions: [
        {
          id: "2.4.1",
          cap: 6.5,
          respondents: ["staffHead", "chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.4.2",
          cap: 5,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "2.4.3",
          cap: 4.5,
          respondents: ["director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.4.4",
          cap: 4,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "2.5",
      cap: 20,
      questions: [
        {
          id: "2.5.1",
          cap: 6,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.5.2",
          cap: 4,
          respondents: ["unitLeader"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
        {
          id: "2.5.3",
          cap: 6,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "2.5.4",
          cap: 4,
          respondents: ["director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
  ],
};
