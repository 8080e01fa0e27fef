import type { AreaTexts } from "../areaTexts";

export const democracy: AreaTexts = {
  name: "Openness and democracy",
  shortName: "Democracy",
  criteria: {
    "1.1": "Strategy for local democracy and information",
    "1.2": "Information on political matters",
    "1.3": "Information on results",
    "1.4": "Resident dialogue and participation",
    "1.5": "Ethics and trust",
  },
  questions: {
    "1.1.1": {
      text: "Does the municipality have a strategy of its own for openness and participation in local democracy?",
      guidance:
        "Look for one document with goals and responsibilities for openness and participation, traceable in the financial plan and known to elected members and leaders.",
    },
    "1.1.2": {
      text: "Does the municipality have a common communication strategy for informing its residents?",
      guidance:
        "Look for goals, target groups and choice of channels beyond rules for press contact, clear responsibility in the units and examples of use in the past year.",
    },
    "1.2.1": {
      text: "How are case papers and minutes of elected bodies made available to residents online?",
      guidance:
        "Look for agendas with full case papers in good time, minutes online within days, a searchable archive and easy requests for access, such as through eInnsyn.",
    },
    "1.2.2": {
      text: "How does the municipality present important political matters to residents in short, readable form?",
      guidance:
        "Look for news items, graphics or video before and after meetings of the municipal council, a named editor and criteria for which matters are covered.",
    },
    "1.2.3": {
      text: "How can residents follow meetings of the municipal council and its committees online?",
      guidance:
        "Look for live streaming and captioned recordings split by item, links to case papers and minutes, announcements beforehand and viewing figures.",
    },
    "1.2.4": {
      text: "How does the municipality use social media to inform residents about current political matters?",
      guidance:
        "Look for common guidelines, an editorial plan, channels chosen by target group, replies to comments and reach figures that are used to adjust the effort.",
    },
    "1.3.1": {
      text: "How does the municipality make the results of its services known to residents?",
      guidance:
        "Look for a short version of the annual report, results pages on the website or video showing goal achievement and quality in several sectors, not only the accounts.",
    },
    "1.3.2": {
      text: "How are residents shown the municipality’s results set against those of other municipalities?",
      guidance:
        "Look for KOSTRA figures, published rankings or network figures gathered on the website, explained and covering several years, also where results are weak.",
    },
    "1.3.3": {
      text: "How can residents find the reports that assess how the municipality itself is run?",
      guidance:
        "Look for the reports gathered on the website, short accounts of findings and recommendations, the control committee’s papers and news of what has been followed up.",
    },
    "1.3.4": {
      text: "Does the municipality have a newspaper or regular newsletter of its own for its residents?",
      guidance:
        "Look for a municipal newspaper, newsletter or fixed pages in the local press, a publishing plan, delivery to all households and items on both goals and results.",
    },
    "1.3.5": {
      text: "How does the municipality use its results as a starting point for dialogue with residents?",
      guidance:
        "Look for public, parents’ or online meetings where results are presented, notes of what residents answered, and traces of the answers in the financial plan or in measures.",
    },
    "1.4.1": {
      text: "How are residents involved in important matters before the municipal council makes its decision?",
      guidance:
        "Look for a set method of early participation beyond statutory consultations, such as residents’ panels or public meetings, and steps to reach groups seldom heard.",
    },
    "1.4.2": {
      text: "Does the municipality have regular meeting places where residents can raise matters directly with elected members?",
      guidance:
        "Look for open half-hours before council meetings, elected members visiting local communities, the mayor’s office hours and contact details of all elected members online.",
    },
    "1.4.3": {
      text: "How does the municipality explain online or in an app what residents can do to influence decisions?",
      guidance:
        "Look for a visible page in plain language on consultations, residents’ initiatives, question time, councils and committees, and figures for how many use these options.",
    },
    "1.4.4": {
      text: "Does the municipality have a common digital platform for dialogue with its residents?",
      guidance:
        "Look for a tool for suggestions, maps, votes or debate that several sectors use, with an editor who answers, rather than separate forms for each occasion.",
    },
    "1.4.5": {
      text: "How does the municipality regularly survey what residents think of the municipality as a whole?",
      guidance:
        "Look for a fixed rhythm, for example with the KS residents’ survey, questions on local democracy and trust, political debate and measures traceable to the answers.",
    },
    "1.4.6": {
      text: "How do residents learn what their contributions have led to?",
      guidance:
        "Look for contributions summed up in the case papers, replies to those who took part, reasons for what was not followed, and an overview published after the decision.",
    },
    "1.4.7": {
      text: "How do the councils for young people, older people and people with disabilities take part before political decisions?",
      guidance:
        "Look for councils that receive matters early, opinions that follow the matter to the political decision, matters raised by the councils themselves, and training of members.",
    },
    "1.5.1": {
      text: "How do elected members and employees work through ethical dilemmas from their everyday work?",
      guidance:
        "Look for known ethical guidelines, dilemma training in regular meetings, ethics in the training of elected members and new staff, talks on impartiality and gifts, and a register of board positions.",
    },
    "1.5.2": {
      text: "Does the municipality have a channel through which residents and suppliers can report unethical conduct?",
      guidance:
        "Look for a visible link on the website, the option of anonymity, reports received outside the line, a procedure for handling and an overview of cases and outcomes.",
    },
  },
};
