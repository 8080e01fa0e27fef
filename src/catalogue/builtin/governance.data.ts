import type { AreaData } from "./areaData";

/** Area 3: how elected members set goals, follow them up and work with the administration. */
export const governance: AreaData = {
  key: "governance",
  criteria: [
    {
      id: "3.1",
      cap: 15,
      questions: [
        {
          id: "3.1.1",
          cap: 5,
          respondents: ["chiefExecutive", "staffHead", "unitLeader"],
          evidence: ["document", "website", "interview"],
          provenance: "deck",
        },
        {
          id: "3.1.2",
          cap: 3.5,
          respondents: ["mayor", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "3.1.3",
          cap: 3.5,
          respondents: ["staffHead", "chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
        {
          id: "3.1.4",
          cap: 3,
          respondents: ["unitLeader", "chiefExecutive", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "3.2",
      cap: 25,
      questions: [
        {
          id: "3.2.1",
          cap: 5,
          respondents: ["mayor", "executiveCommittee", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.2.2",
          cap: 6,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.2.3",
          cap: 6,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.2.4",
          cap: 4,
          respondents: ["executiveCommittee", "mayor", "chiefExecutive"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "3.2.5",
          cap: 4,
          respondents: ["mayor", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "3.3",
      cap: 25,
      questions: [
        {
          id: "3.3.1",
          cap: 5,
          respondents: ["executiveCommittee", "chiefExecutive", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.3.2",
          cap: 6,
          respondents: ["executiveCommittee", "chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.3.3",
          cap: 4,
          respondents: ["staffHead", "mayor", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.3.4",
          cap: 5,
          respondents: ["executiveCommittee", "mayor", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.3.5",
          cap: 5,
          respondents: ["mayor", "executiveCommittee", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "3.4",
      cap: 20,
      questions: [
        {
          id: "3.4.1",
          cap: 6.5,
          respondents: ["mayor", "chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.4.3",
          cap: 6.5,
          respondents: ["chiefExecutive", "executiveCommittee", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
        {
          id: "3.4.4",
          cap: 7,
          respondents: ["chiefExecutive", "mayor", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "3.5",
      cap: 15,
      questions: [
        {
          id: "3.5.1",
          cap: 4,
          respondents: ["mayor", "executiveCommittee", "chiefExecutive"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "3.5.2",
          cap: 3,
          respondents: ["mayor", "executiveCommittee", "chiefExecutive"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "3.5.3",
          cap: 2.5,
          respondents: ["executiveCommittee", "mayor", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "3.5.4",
          cap: 2.5,
          respondents: ["executiveCommittee", "mayor", "chiefExecutive"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "3.5.5",
          cap: 3,
          respondents: ["mayor", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
  ],
};
