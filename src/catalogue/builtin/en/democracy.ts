import type { AreaTexts } from "../areaTexts";

export const democracy: AreaTexts = {
  name: "Openness and democracy",
  shortName: "Democracy",
  criteria: {
    "1.1": "Strategy for local democracy and information",
    "1.2": "Information on political matters",
    "1.3": "Information to residents on results",
    "1.4": "Dialogue with residents and participation",
    "1.5": "Ethics and trust",
  },
  questions: {
    "1.1.1": {
      text: "Does the municipality have a strategy for local democracy that guides the whole organisation?",
      guidance:
        "Look for one document with aims and responsibilities for openness and participation, traceable in the financial plan and known to councillors and managers.",
    },
    "1.1.2": {
      text: "Does the municipality have a communication strategy that the units use in informing people?",
      guidance:
        "Look for aims, target groups and choice of channels beyond rules for press contact, clear responsibility in the units and examples of use in the past year.",
    },
    "1.1.3": {
      text: "How is responsibility for information and participation divided between staff and units?",
      guidance:
        "Look for assigned roles, time and money set aside, a network of web editors or contact persons in the units and regular meetings that go through the work.",
    },
    "1.2.1": {
      text: "How do residents get access to case papers and minutes of political meetings?",
      guidance:
        "Look for agendas with full case papers in good time, minutes online within days, a searchable archive and easy requests for access, such as through eInnsyn.",
    },
    "1.2.2": {
      text: "Does the municipality give residents short, readable accounts of important political matters?",
      guidance:
        "Look for news items, graphics or video before and after meetings of the municipal council, a named editor and criteria for which matters are covered.",
    },
    "1.2.3": {
      text: "How can residents follow meetings of the municipal council and its committees online?",
      guidance:
        "Look for live streaming and captioned recordings split by item, links to case papers and minutes, announcements beforehand and viewing figures.",
    },
    "1.2.4": {
      text: "How does the municipality use social media to inform people about current political matters?",
      guidance:
        "Look for common guidelines, an editorial plan, channels chosen by target group, replies to comments and figures for reach that are used to adjust the effort.",
    },
    "1.3.1": {
      text: "How does the municipality make the results of its services known to residents?",
      guidance:
        "Look for a short version of the annual report, results pages on the website or video showing goals met and quality in several sectors, not only the accounts.",
    },
    "1.3.2": {
      text: "Does the municipality show residents how its results compare with other municipalities?",
      guidance:
        "Look for KOSTRA figures, published rankings or network figures together on the website, explained and over several years, including where results are weak.",
    },
    "1.3.3": {
      text: "How does the municipality make evaluations and performance audits available to residents?",
      guidance:
        "Look for the reports gathered on the website, short accounts of findings and advice, the control committee's papers and news of what has been followed up since.",
    },
    "1.3.4": {
      text: "Does the municipality have a regular newspaper or page that tells residents about results?",
      guidance:
        "Look for a municipal newspaper, newsletter or fixed pages in the local press, a publishing plan, delivery to all households and items on both goals and results.",
    },
    "1.3.5": {
      text: "How does the municipality use its results as a starting point for dialogue with residents?",
      guidance:
        "Look for public, parents' or online meetings where results are presented, notes of what people answered, and traces of it in the financial plan or in measures.",
    },
    "1.4.1": {
      text: "How are residents drawn into important matters before the municipal council decides?",
      guidance:
        "Look for a set method of early participation beyond statutory hearings, such as citizen panels or public meetings, and steps to reach groups seldom heard.",
    },
    "1.4.2": {
      text: "Which regular meeting places give residents direct contact with elected members?",
      guidance:
        "Look for open half-hours before council meetings, councillors visiting villages, the mayor's office hours and contact details of all elected members online.",
    },
    "1.4.3": {
      text: "Does the municipality explain in one place online or in an app how people can influence decisions?",
      guidance:
        "Look for a visible page on hearings, citizens' proposals, question time, councils and committees, in plain language, and figures for how many use these ways.",
    },
    "1.4.4": {
      text: "Does the municipality have a common digital platform for dialogue with its residents?",
      guidance:
        "Look for a tool for suggestions, maps, votes or debate that several sectors use, with an editor who answers, rather than separate forms for each occasion.",
    },
    "1.4.5": {
      text: "Does the municipality regularly survey what residents think of the municipality?",
      guidance:
        "Look for a fixed rhythm, for example with the KS citizen survey, questions on local democracy and trust, political discussion and measures traceable to the answers.",
    },
    "1.4.6": {
      text: "How do residents learn what their contributions have led to?",
      guidance:
        "Look for contributions summed up in the case papers, replies to those who took part, reasons for what was not followed, and a published overview after the decision.",
    },
    "1.4.7": {
      text: "How are the youth council, the council of the elderly and the disability council used?",
      guidance:
        "Look for councils that receive matters early, opinions that follow the matter to the political decision, matters raised by the councils, and training of members.",
    },
    "1.5.1": {
      text: "How do elected members and employees use the ethical guidelines in ethical reflection?",
      guidance:
        "Look for dilemma training in regular meetings, ethics in training of councillors and new staff, talks on conflicts of interest and gifts, and registered interests.",
    },
    "1.5.2": {
      text: "Which channels do residents and suppliers have for reporting unethical conduct?",
      guidance:
        "Look for a visible entry on the website, the possibility of anonymity, reception outside the line, a procedure for handling and an overview of cases and outcomes.",
    },
  },
};
