import type { AreaData } from "./areaData";

/** Area 5: how the municipality steers by results, costs and comparison, and what it gains. */
export const results: AreaData = {
  key: "results",
  criteria: [
    {
      id: "5.1",
      cap: 15,
      questions: [
        {
          id: "5.1.1",
          cap: 6,
          respondents: ["chiefExecutive", "director", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.1.2",
          cap: 5,
          respondents: ["chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.1.3",
          cap: 4,
          respondents: ["director", "chiefExecutive", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "5.2",
      cap: 25,
      questions: [
        {
          id: "5.2.1",
          cap: 5.5,
          respondents: ["director", "staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.2.2",
          cap: 5.5,
          respondents: ["director", "staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.2.3",
          cap: 5,
          respondents: ["executiveCommittee", "chiefExecutive", "staffHead"],
          evidence: ["document", "website", "interview"],
          provenance: "deck",
        },
        {
          id: "5.2.4",
          cap: 5,
          respondents: ["unitLeader", "director", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.2.5",
          cap: 4,
          respondents: ["executiveCommittee", "chiefExecutive", "director"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "5.3",
      cap: 15,
      questions: [
        {
          id: "5.3.1",
          cap: 6,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.3.2",
          cap: 5,
          respondents: ["director", "mayor", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "5.3.3",
          cap: 4,
          respondents: ["unitLeader", "director", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "5.4",
      cap: 15,
      questions: [
        {
          id: "5.4.1",
          cap: 6,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "5.4.2",
          cap: 4,
          respondents: ["chiefExecutive", "director", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "5.4.3",
          cap: 5,
          respondents: ["unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "5.5",
      cap: 20,
      questions: [
        {
          id: "5.5.1",
          cap: 6,
          respondents: ["staffHead", "executiveCommittee", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.5.2",
          cap: 5,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "5.5.3",
          cap: 4.5,
          respondents: ["director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.5.4",
          cap: 4.5,
          respondents: ["staffHead", "chiefExecutive", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "5.6",
      cap: 10,
      questions: [
        {
          id: "5.6.1",
          cap: 6,
          respondents: ["chiefExecutive", "mayor", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "5.6.2",
          cap: 4,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "document", "website"],
          provenance: "deck",
        },
      ],
    },
  ],
};
