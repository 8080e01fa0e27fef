import type { AreaData } from "./areaData";

/** Area 8: how the municipality develops the community together with others. */
export const community: AreaData = {
  key: "community",
  criteria: [
    {
      id: "8.1",
      cap: 15,
      questions: [
        {
          id: "8.1.1",
          cap: 6.5,
          respondents: ["chiefExecutive", "mayor", "director"],
          evidence: ["document", "website", "interview"],
          provenance: "deck",
        },
        {
          id: "8.1.2",
          cap: 4.5,
          respondents: ["chiefExecutive", "mayor", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "8.1.3",
          cap: 4,
          respondents: ["mayor", "chiefExecutive", "director"],
          evidence: ["interview", "document", "website"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "8.2",
      cap: 15,
      questions: [
        {
          id: "8.2.1",
          cap: 5.5,
          respondents: ["mayor", "director"],
          evidence: ["interview", "website"],
          provenance: "deck",
        },
        {
          id: "8.2.2",
          cap: 5,
          respondents: ["director", "mayor", "staffHead"],
          evidence: ["document", "interview", "website"],
          provenance: "deck",
        },
        {
          id: "8.2.3",
          cap: 4.5,
          respondents: ["director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "8.3",
      cap: 15,
      questions: [
        {
          id: "8.3.1",
          cap: 3.5,
          respondents: ["director", "mayor"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "8.3.2",
          cap: 3.5,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "document", "website"],
          provenance: "deck",
        },
        {
          id: "8.3.3",
          cap: 3,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "document", "website"],
          provenance: "deck",
        },
        {
          id: "8.3.4",
          cap: 2.5,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "document", "website"],
          provenance: "deck",
        },
        {
          id: "8.3.5",
          cap: 2.5,
          respondents: ["director", "mayor"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "8.4",
      cap: 15,
      questions: [
        {
          id: "8.4.1",
          cap: 4,
          respondents: ["mayor", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "8.4.2",
          cap: 4,
          respondents: ["director", "mayor"],
          evidence: ["interview", "document", "website"],
          provenance: "deck",
        },
        {
          id: "8.4.3",
          cap: 3.5,
          respondents: ["mayor", "chiefExecutive", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "8.4.4",
          cap: 3.5,
          respondents: ["director", "mayor"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "8.5",
      cap: 10,
      questions: [
        {
          id: "8.5.1",
          cap: 6,
          respondents: ["director", "mayor"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "8.5.2",
          cap: 4,
          respondents: ["mayor", "executiveCommittee", "director"],
          evidence: ["interview", "document", "website"],
          provenance: "own",
        },
      ],
    },
    {
      id: "8.6",
      cap: 15,
      questions: [
        {
          id: "8.6.1",
          cap: 6,
          respondents: ["director", "mayor"],
          evidence: ["document", "interview", "website"],
          provenance: "deck",
        },
        {
          id: "8.6.2",
          cap: 4.5,
          respondents: ["unitLeader", "director", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "8.6.3",
          cap: 4.5,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "website", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "8.7",
      cap: 15,
      questions: [
        {
          id: "8.7.1",
          cap: 5,
          respondents: ["director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "8.7.2",
          cap: 6,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
        {
          id: "8.7.3",
          cap: 4,
          respondents: ["director", "mayor"],
          evidence: ["document", "interview", "website"],
          provenance: "own",
        },
      ],
    },
  ],
};
