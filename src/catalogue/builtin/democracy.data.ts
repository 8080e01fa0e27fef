import type { AreaData } from "./areaData";

/** Area 1: how open the municipality is and how its residents can take part. */
export const democracy: AreaData = {
  key: "democracy",
  criteria: [
    {
      id: "1.1",
      cap: 15,
      questions: [
        {
          id: "1.1.1",
          cap: 7,
          respondents: ["mayor", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "1.1.2",
          cap: 8,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "1.2",
      cap: 20,
      questions: [
        {
          id: "1.2.1",
          cap: 6,
          respondents: ["staffHead", "executiveCommittee"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "1.2.2",
          cap: 5,
          respondents: ["staffHead", "mayor"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "1.2.3",
          cap: 4.5,
          respondents: ["staffHead", "mayor"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "1.2.4",
          cap: 4.5,
          respondents: ["staffHead", "unitLeader"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "1.3",
      cap: 25,
      questions: [
        {
          id: "1.3.1",
          cap: 6.5,
          respondents: ["staffHead", "chiefExecutive"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "1.3.2",
          cap: 5.5,
          respondents: ["staffHead", "chiefExecutive"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "1.3.3",
          cap: 4.5,
          respondents: ["staffHead", "mayor", "chiefExecutive"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
        {
          id: "1.3.4",
          cap: 3.5,
          respondents: ["staffHead"],
          evidence: ["document", "website", "interview"],
          provenance: "deck",
        },
        {
          id: "1.3.5",
          cap: 5,
          respondents: ["mayor", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "1.4",
      cap: 30,
      questions: [
        {
          id: "1.4.1",
          cap: 6,
          respondents: ["mayor", "executiveCommittee", "chiefExecutive"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "1.4.2",
          cap: 4.5,
          respondents: ["mayor", "executiveCommittee"],
          evidence: ["interview", "website"],
          provenance: "deck",
        },
        {
          id: "1.4.3",
          cap: 4,
          respondents: ["staffHead", "mayor"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "1.4.4",
          cap: 3.5,
          respondents: ["staffHead", "director"],
          evidence: ["website", "interview"],
          provenance: "deck",
        },
        {
          id: "1.4.5",
          cap: 4.5,
          respondents: ["staffHead", "chiefExecutive"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "1.4.6",
          cap: 4.5,
          respondents: ["mayor", "director", "staffHead"],
          evidence: ["document", "website", "interview"],
          provenance: "own",
        },
        {
          id: "1.4.7",
          cap: 3,
          respondents: ["mayor", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
      ],
    },
    {
      id: "1.5",
      cap: 10,
      questions: [
        {
          id: "1.5.1",
          cap: 5.5,
          respondents: ["mayor", "unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "1.5.2",
          cap: 4.5,
          respondents: ["staffHead", "chiefExecutive"],
          evidence: ["website", "document", "interview"],
          provenance: "deck",
        },
      ],
    },
  ],
};
