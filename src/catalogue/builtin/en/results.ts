import type { AreaTexts } from "../areaTexts";

export const results: AreaTexts = {
  name: "Focus on results and efficiency",
  shortName: "Efficiency",
  criteria: {
    "5.1": "Strategy for results and efficiency",
    "5.2": "Costs and results in the budget process",
    "5.3": "Follow-up and development of operations",
    "5.4": "Dialogue on resources and results",
    "5.5": "Comparison as a basis for development",
    "5.6": "Cooperation with others on services",
  },
  questions: {
    "5.1.1": {
      text: "Does the municipality have a shared strategy for managing by goals and results?",
      guidance:
        "Look for a document on how results are to be measured, discussed and used, regular reporting on goal achievement, and leaders who can show how they manage by results.",
    },
    "5.1.2": {
      text: "Does the municipality have a strategy for using its resources more efficiently?",
      guidance:
        "Look for priority areas, targets for productivity or savings, assigned responsibility and restructuring measures under way, as opposed to across-the-board cuts year after year.",
    },
    "5.1.3": {
      text: "How are the gains from restructuring and digitalisation followed up once the measures are in operation?",
      guidance:
        "Look for benefit plans with a baseline and a responsible leader, effects measured in time or money, and freed resources that show in the budget or in redeployed posts.",
    },
    "5.2.1": {
      text: "How does the municipality calculate the unit costs of its various services?",
      guidance:
        "Look for the cost per pupil, kindergarten place, nursing-home place or hour of home care, common rules for sharing overheads, and regular updating of the figures.",
    },
    "5.2.2": {
      text: "How are unit costs used to set the level of activity in the budgets of the units?",
      guidance:
        "Look for allocations built on the number of users, places or hours and a known cost, such as resource allocation models, rather than last year’s budget carried forward.",
    },
    "5.2.3": {
      text: "How does the budget document show what results the appropriations are to produce?",
      guidance:
        "Look for goals and indicators next to the allocation of each service area in the financial plan and annual budget, and an annual report that shows what the money led to.",
    },
    "5.2.4": {
      text: "How do the units measure the relation between the resources put in and the results achieved?",
      guidance:
        "Look for figures on staffing, time or cost set against volume, quality or user satisfaction, measured several times a year and fed into the basis for the budget.",
    },
    "5.2.5": {
      text: "How are the consequences for services described when a rise or cut in a budget allocation is proposed?",
      guidance:
        "Look for impact assessments of savings and additions in the chief executive’s budget proposal, giving numbers of users, level of service and quality, not amounts alone.",
    },
    "5.3.1": {
      text: "How are financial variances followed up when they emerge during the budget year?",
      guidance:
        "Look for monthly follow-up against a budget phased by month, year-end forecasts from the units, written measures with deadline and owner, and checks that the measures worked.",
    },
    "5.3.2": {
      text: "Do leaders and elected members have a shared tool with up-to-date data on resources and results?",
      guidance:
        "Look for a business intelligence tool that draws on finance, payroll and service systems, which leaders and elected members have access, and when each of them last used it.",
    },
    "5.3.3": {
      text: "How do the units work to simplify work processes so as to use less time and money?",
      guidance:
        "Look for lean or a similar method in everyday use (methods for quality belong to 7.4.1), mapped workflows, employees trained in the method, and time use measured before and after.",
    },
    "5.4.1": {
      text: "How do unit leaders discuss the use of resources and results with one another through the year?",
      guidance:
        "Look for regular meetings of unit leaders, or workshops around the four-monthly reports, in all sectors, with figures on the table, discussion across units and agreed follow-up.",
    },
    "5.4.2": {
      text: "How does the chief executive’s management team discuss what the municipality gets for its resources?",
      guidance:
        "Look for efficiency as a regular item on the agenda, analyses of spending against quality and need, and shifts of priority that can be traced back to the discussions.",
    },
    "5.4.3": {
      text: "How are employees brought into discussions of finances and results at their own workplace?",
      guidance:
        "Look for the financial position as a regular item at staff meetings, clear figures for the department, dialogue with union representatives, and employees’ input leading to measures.",
    },
    "5.5.1": {
      text: "How does the municipality analyse why its spending and results differ from those of other municipalities?",
      guidance:
        "Look for annual KOSTRA analyses against the peer group and chosen municipalities, explanations by need, priority and productivity, and findings used in the budget.",
    },
    "5.5.2": {
      text: "How do the units compare themselves with similar units in other municipalities?",
      guidance:
        "Look for schools, kindergartens and care units with regular partners for comparison, the same indicators of cost and quality, and meetings where the differences are discussed.",
    },
    "5.5.3": {
      text: "How are cost and quality compared between units of the same kind within the municipality?",
      guidance:
        "Look for overviews that compare school with school and nursing home with nursing home, figures open to all leaders, and practice changed after seeing what others achieve.",
    },
    "5.5.4": {
      text: "How does the municipality take part in networks that work on efficiency from shared data?",
      guidance:
        "Look for efficiency networks run by KS, ASSS (the large cities) or, for a small municipality, the region, which services take part, who attends, and which measures it has led to at home.",
    },
    "5.6.1": {
      text: "How does the municipality use intermunicipal cooperation in its services?",
      guidance:
        "Look for host-municipality agreements, joint task partnerships and intermunicipal companies in core service areas, and evaluations of cost, quality and benefit.",
    },
    "5.6.2": {
      text: "How do the services work with the voluntary sector to develop what they offer users?",
      guidance:
        "Look for joint measures with associations and the volunteer centre in, for example, care and childhood services, a set contact in the unit and reviews of what users gain.",
    },
  },
};
