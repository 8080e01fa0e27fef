import type { AreaTexts } from "../areaTexts";

export const community: AreaTexts = {
  name: "The municipality as community developer",
  shortName: "Community",
  criteria: {
    "8.1": "Strategy and plans for community development",
    "8.2": "Cooperation with local communities and the voluntary sector",
    "8.3": "Cooperation with cultural life",
    "8.4": "Business development",
    "8.5": "International cooperation",
    "8.6": "Climate, environment and sustainable development",
    "8.7": "Social sustainability and exclusion",
  },
  questions: {
    "8.1.1": {
      text: "How is the social element of the municipal master plan used as a basis for the financial plan and decisions?",
      guidance:
        "Look for year of adoption, an implementation programme revised annually, goals reflected in the financial plan, and case papers and a land-use plan that refer to it.",
    },
    "8.1.2": {
      text: "How does the municipality keep an overview of its planning needs through the council term?",
      guidance:
        "Look for a list of plans with their status, an annual review by the executive committee or planning committee, and the share of plans revised on time.",
    },
    "8.1.3": {
      text: "How does the municipality work on the reputation of the place among residents, newcomers and business?",
      guidance:
        "Look for a reputation strategy, a profile shared with business and associations, measures to attract newcomers, and figures on reputation or migration.",
    },
    "8.2.1": {
      text: "Does the municipality have regular forums where associations, villages and business discuss local development?",
      guidance:
        "Look for village meetings, neighbourhood committees or development forums held regularly, broad attendance, minutes and matters taken further.",
    },
    "8.2.2": {
      text: "Does the municipality have a policy for its cooperation with voluntary organisations?",
      guidance:
        "Look for a policy made with the associations, a contact point in the municipality, a volunteer centre, annual dialogue meetings and clear rules for grants.",
    },
    "8.2.3": {
      text: "How does the municipality give voluntary associations paid assignments alongside ordinary grants?",
      guidance:
        "Look for written agreements on tasks and payment, such as ski trails, activities or the running of facilities, and how they are followed up.",
    },
    "8.3.1": {
      text: "Does the municipality have a culture council or other permanent body through which cultural life advises on policy?",
      guidance:
        "Look for appointment and mandate, meetings through the year, consultation before culture plans and grants are adopted, and advice that has affected decisions.",
    },
    "8.3.2": {
      text: "How is the municipal school of music and performing arts used as a resource for the community?",
      guidance:
        "Look for range of courses, pupil numbers and waiting lists, free places, work with schools, kindergartens, choirs and bands, and the curriculum in use.",
    },
    "8.3.3": {
      text: "How does the municipality work with cultural life on events through the year?",
      guidance:
        "Look for agreements with organisers and festivals, use of municipal premises, a shared events calendar, and regional or national partners who contribute.",
    },
    "8.3.4": {
      text: "How can cultural life use the municipality’s premises for rehearsals and events?",
      guidance:
        "Look for rules and prices for the use of premises, easy booking online, suitable rooms and stages, use through the week, and what the associations say of it.",
    },
    "8.3.5": {
      text: "How does the municipality draw on regional and national cultural institutions?",
      guidance:
        "Look for agreements with museums, theatres, festivals or the Sámi Parliament, tours and exhibitions that reach the municipality, joint applications and the county as partner.",
    },
    "8.4.1": {
      text: "How does the municipality survey what local business thinks of their cooperation?",
      guidance:
        "Look for regular business surveys, company visits or a business forum, discussion of the answers and measures that follow from them.",
    },
    "8.4.2": {
      text: "How does the municipality support entrepreneurs and others who want to start a business?",
      guidance:
        "Look for a first point of advice, a business fund with criteria, an incubator or premises, industrial land, and the number of new firms that have had help.",
    },
    "8.4.3": {
      text: "How does the municipality work with business on joint ventures such as tourism?",
      guidance:
        "Look for agreements with a tourist board or business association, a strategic business plan with joint measures, shared funding, and measured results.",
    },
    "8.4.4": {
      text: "How does the municipality help local firms to gain the skills that they need?",
      guidance:
        "Look for courses run with colleges, apprenticeships, help with recruitment and newcomers, and figures on firms that have used what is offered.",
    },
    "8.5.1": {
      text: "How does the municipality use cooperation across national borders in its own development?",
      guidance:
        "Look for projects under Interreg, Erasmus+ or the EEA Grants, links to the municipality’s own goals, and benefits brought home.",
    },
    "8.5.2": {
      text: "How does the municipality cooperate with twin municipalities or other lasting contacts abroad?",
      guidance:
        "Look for current agreements, exchanges of pupils, staff, culture or business in recent years, and who in the municipality follows them up.",
    },
    "8.6.1": {
      text: "Does the municipality have a current plan for climate and energy with goals and measures?",
      guidance:
        "Look for year of adoption and latest revision, goals and measures with owners and funds, a climate budget or emissions account, and reports to the municipal council.",
    },
    "8.6.2": {
      text: "How do the units attend to the environment and sustainability in their own operations?",
      guidance:
        "Look for Eco-Lighthouse or a similar scheme, requirements in procurement, energy and vehicles, and the UN goals turned into measures in unit plans.",
    },
    "8.6.3": {
      text: "How does the municipality work for less waste and more reuse among its residents?",
      guidance:
        "Look for work with the waste company, reuse schemes, lending of equipment, activities in schools and kindergartens, and figures on waste over time.",
    },
    "8.7.1": {
      text: "Does the municipality have a current plan for its social housing work?",
      guidance:
        "Look for goals in the municipal master plan, mapped housing needs, measures with owners and funds, use of State Housing Bank schemes, and work between Nav, health and property.",
    },
    "8.7.2": {
      text: "How are efforts coordinated to bring excluded residents into work, education or activity?",
      guidance:
        "Look for binding cooperation between Nav, schools, health, integration and employers, known target groups, and figures on how many succeed.",
    },
    "8.7.3": {
      text: "How is the public health overview used to reduce social inequalities among residents?",
      guidance:
        "Look for an up-to-date overview document, a cross-sector public health coordinator, measures against unequal living conditions and child poverty, and how the indicators have moved over several years.",
    },
  },
};
