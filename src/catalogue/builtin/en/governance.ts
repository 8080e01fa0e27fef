import type { AreaTexts } from "../areaTexts";

export const governance: AreaTexts = {
  name: "Political governance and control",
  shortName: "Governance",
  criteria: {
    "3.1": "System for governance and follow-up",
    "3.2": "Political goals",
    "3.3": "Reporting and political oversight",
    "3.4": "Delegation and division of responsibility",
    "3.5": "Roles and cooperation",
  },
  questions: {
    "3.1.1": {
      text: "How is the model for governance and follow-up made known to elected members and employees?",
      guidance:
        "Look for a diagram or chapter in the financial plan showing the path from municipal master plan to annual report, an account on the website, and unit leaders who can explain it.",
    },
    "3.1.2": {
      text: "How is the municipality’s vision used when plans are made and decisions are taken?",
      guidance:
        "Look for the vision in the master plan, unit plans and induction of new staff, leaders who can repeat it, and examples of choices it has influenced.",
    },
    "3.1.3": {
      text: "Does the municipality have a common annual cycle for planning, budgeting and reporting?",
      guidance:
        "Look for one annual cycle with deadlines and responsibilities, the same templates in all sectors, units that work to it, and reporting structured by the goals of the plan.",
    },
    "3.1.4": {
      text: "How do the municipality’s values show in the work of the various units?",
      guidance:
        "Look for a few known values adopted for the whole municipality, discussed at staff meetings, used in recruitment and appraisals, and renewed after experience.",
    },
    "3.2.1": {
      text: "How does the municipal council set goals for the sectors in the financial plan?",
      guidance:
        "Look for adopted goals for each budget area, derived from the social element of the municipal master plan, and for how elected members have helped to shape them.",
    },
    "3.2.2": {
      text: "How are the municipal council’s goals broken down into goals for each individual unit?",
      guidance:
        "Look for unit plans in which every unit goal refers to an overall goal, and for unit leaders who can account for the connection.",
    },
    "3.2.3": {
      text: "How are the political goals tied to performance indicators for the municipality and its units?",
      guidance:
        "Look for indicators with a baseline, a target and a source, such as KOSTRA or user surveys, and for indicators replaced in the light of experience.",
    },
    "3.2.4": {
      text: "How are political ambitions reconciled with available resources when the financial plan is debated?",
      guidance:
        "Look for estimates of what the goals require, new measures adopted with funding, visible reprioritisation and financial targets that limit the budget.",
    },
    "3.2.5": {
      text: "How are political goals kept apart from the units’ choice of working methods?",
      guidance:
        "Look for goals that describe effects rather than methods, decisions free of operational detail, and how doubtful cases have been raised and settled.",
    },
    "3.3.1": {
      text: "How does the administration report the financial position to the municipal council during the year?",
      guidance:
        "Look for regular four-monthly or quarterly reports with a year-end forecast, explained variances and proposed measures, for capital as well as revenue.",
    },
    "3.3.2": {
      text: "How does the administration report progress on non-financial goals to elected members during the year?",
      guidance:
        "Look for four-monthly reports with the status of each service and quality goal, and for political debate that goes beyond taking note of the report.",
    },
    "3.3.3": {
      text: "How are other municipalities’ figures used as a yardstick in reporting to elected members?",
      guidance:
        "Look for KOSTRA figures and quality indicators against the KOSTRA group or neighbours in the annual report and financial plan, with comment on what the differences mean.",
    },
    "3.3.4": {
      text: "How does the municipal council use performance audits in its oversight of the administration?",
      guidance:
        "Look for a plan based on an assessment of risk and materiality, reports debated in the control committee and council, and follow-up of recommendations.",
    },
    "3.3.5": {
      text: "How does the municipality exercise ownership of its companies and municipal enterprises?",
      guidance:
        "Look for an ownership report adopted in this council term (Local Government Act, section 26-1), an ownership strategy for each company, regular owner meetings, ownership audits and reports to the council.",
    },
    "3.4.1": {
      text: "How is the municipal council’s authority delegated to committees and the chief executive?",
      guidance:
        "Look for regulations adopted by the year after the election (Local Government Act, section 5-14), a clear boundary for matters of principle, and committees and case officers who know them.",
    },
    "3.4.3": {
      text: "How are case papers quality-assured before the chief executive submits them to elected bodies?",
      guidance:
        "Look for a common template, required alternatives and financial consequences, set approval before issue, and how often cases are sent back for more work.",
    },
    "3.4.4": {
      text: "How does the administration follow up that decisions of elected bodies are carried out?",
      guidance:
        "Look for a current list of decisions with owner and deadline, including requests made with the budget, and regular status reports to the executive committee and council.",
    },
    "3.5.1": {
      text: "How does the municipality train its elected members throughout the whole council term?",
      guidance:
        "Look for a programme at the start of the term, top-up sessions, places for deputies, topics on roles and duties, and changes made after participants’ feedback.",
    },
    "3.5.2": {
      text: "How do elected members and the chief executive’s management team meet outside the formal meetings?",
      guidance:
        "Look for budget conferences, dialogue seminars, visits to units and shared training days, with steady attendance and traces in later work.",
    },
    "3.5.3": {
      text: "How does the municipality survey the working conditions of its elected members?",
      guidance:
        "Look for a survey of elected members on workload, working climate and quality of case papers, debate of the answers in the municipal council, and measures carried out.",
    },
    "3.5.4": {
      text: "How do elected members regularly gain knowledge of the units and the services?",
      guidance:
        "Look for a plan of visits to units, theme meetings and briefings, attendance from all parties, and members who refer to what they have seen when matters are debated.",
    },
    "3.5.5": {
      text: "Does the municipality have ground rules for direct contact between elected members and employees?",
      guidance:
        "Look for written rules, a known route for elected members’ questions to the administration, and examples of what happens when someone bypasses the line.",
    },
  },
};
