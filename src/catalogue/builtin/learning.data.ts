import type { AreaData } from "./areaData";

/** Area 7: how the municipality improves its services and learns from itself and others. */
export const learning: AreaData = {
  key: "learning",
  criteria: [
    {
      id: "7.1",
      cap: 15,
      questions: [
        {
          id: "7.1.1",
          cap: 6,
          respondents: ["chiefExecutive", "director", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "7.1.2",
          cap: 4.5,
          respondents: ["chiefExecutive", "staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "own",
        },
        {
          id: "7.1.3",
          cap: 4.5,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
      ],
    },
    {
      id: "7.2",
      cap: 25,
      questions: [
        {
          id: "7.2.1",
          cap: 5.5,
          respondents: ["staffHead", "unitLeader", "union"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "7.2.2",
          cap: 4.5,
          respondents: ["unitLeader", "union", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "own",
        },
        {
          id: "7.2.3",
          cap: 5.5,
          respondents: ["director", "staffHead", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "7.2.4",
          cap: 5,
          respondents: ["unitLeader", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "7.2.5",
          cap: 4.5,
          respondents: ["staffHead", "chiefExecutive", "unitLeader"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "7.3",
      cap: 20,
      questions: [
        {
          id: "7.3.1",
          cap: 6,
          respondents: ["unitLeader", "director", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.3.2",
          cap: 5,
          respondents: ["director", "chiefExecutive", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.3.3",
          cap: 4.5,
          respondents: ["director", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.3.4",
          cap: 4.5,
          respondents: ["unitLeader", "director", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "7.4",
      cap: 20,
      questions: [
        {
          id: "7.4.1",
          cap: 6.5,
          respondents: ["unitLeader", "staffHead", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.4.2",
          cap: 4.5,
          respondents: ["unitLeader", "director"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
        {
          id: "7.4.3",
          cap: 5,
          respondents: ["unitLeader", "director"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.4.4",
          cap: 4,
          respondents: ["unitLeader", "union", "staffHead"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
      ],
    },
    {
      id: "7.5",
      cap: 20,
      questions: [
        {
          id: "7.5.1",
          cap: 5.5,
          respondents: ["unitLeader", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.5.2",
          cap: 4.5,
          respondents: ["union", "unitLeader"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.5.3",
          cap: 5.5,
          respondents: ["unitLeader", "chiefExecutive", "union"],
          evidence: ["interview", "document"],
          provenance: "deck",
        },
        {
          id: "7.5.4",
          cap: 4.5,
          respondents: ["chiefExecutive", "director", "staffHead"],
          evidence: ["document", "interview"],
          provenance: "deck",
        },
      ],
    },
  ],
};
