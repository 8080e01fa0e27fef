import type { AreaTexts } from "../areaTexts";

export const users: AreaTexts = {
  name: "Accessibility and orientation towards citizens and users",
  shortName: "Users",
  criteria: {
    "2.1": "Strategy for user orientation",
    "2.2": "Accessibility and service",
    "2.3": "Information on services",
    "2.4": "User surveys and user dialogue",
    "2.5": "Clarifying expectations, feedback and complaints",
  },
  questions: {
    "2.1.1": {
      text: "Does the municipality have a strategy for user orientation and service covering all units?",
      guidance:
        "Look for one document, such as a service policy, with aims and values for meeting the public, found again in the units' plans and known among employees.",
    },
    "2.1.2": {
      text: "How is service put on the agenda in the daily work of the units?",
      guidance:
        "Look for service as a regular topic in staff meetings and management dialogue, aims of its own in unit plans and examples from several sectors, not only front desks.",
    },
    "2.1.3": {
      text: "How does the municipality recognise units and employees who give good service?",
      guidance:
        "Look for a service award, mention in internal channels, service as a criterion in local pay policy, known criteria for awards and participation from all sectors.",
    },
    "2.2.1": {
      text: "Does the municipality have a service centre that settles enquiries across service areas?",
      guidance:
        "Look for opening hours, cases decided under delegated powers, agreements with specialist units on what the centre settles, and the share of enquiries closed there.",
    },
    "2.2.2": {
      text: "Which digital self-service solutions can residents use in dealing with the municipality?",
      guidance:
        "Look for a portal of forms linked to case systems, log-in with case status, coverage in each sector, share of digital applications and help for those who need it.",
    },
    "2.2.3": {
      text: "How are employees trained in dealing with users and residents?",
      guidance:
        "Look for courses in service and communication for new and experienced staff, common rules for telephone and email, practice in hard talks and attendance by sector.",
    },
    "2.2.4": {
      text: "Does the municipality measure how residents experience accessibility and service?",
      guidance:
        "Look for measurements of telephone answering, waiting times and perceived service, for example by anonymous test enquiries, and figures passed back to the units.",
    },
    "2.2.5": {
      text: "How does the municipality ensure that enquiries are answered within set time limits?",
      guidance:
        "Look for time limits for telephone, email and letters, interim replies when a case takes time, backlog lists, cover during absence and published handling times.",
    },
    "2.2.6": {
      text: "How does the municipality work on universal design of buildings and places open to the public?",
      guidance:
        "Look for surveys of counters, buildings, outdoor areas and signs, a prioritised list of improvements, hearing loops, and advice from people with disabilities.",
    },
    "2.3.1": {
      text: "How does the municipality describe its services to residents on the website?",
      guidance:
        "Look for texts of like structure on content, conditions, price, application, handling time and right of appeal, an owner of each text and regular review.",
    },
    "2.3.2": {
      text: "How does the municipality assess its website from the users' point of view?",
      guidance:
        "Look for user tests, search and visit figures, feedback by page, checks against WCAG with an up-to-date accessibility statement and changes made after findings.",
    },
    "2.3.3": {
      text: "How does the municipality work on plain language in letters and decisions to residents?",
      guidance:
        "Look for a language profile, courses for case officers, rewritten standard letters and decision templates in several fields, and texts tested on recipients.",
    },
    "2.3.4": {
      text: "How is information on services adapted to residents with different languages and needs?",
      guidance:
        "Look for Sámi in the administrative area for Sámi languages, other languages and easy-to-read text, use of interpreters, and paper, telephone or outreach for others.",
    },
    "2.4.1": {
      text: "Does the municipality have a common system for user surveys in all services?",
      guidance:
        "Look for a plan of which services are surveyed when, common tools and questions, responsibility, response rates and methods for those who cannot answer themselves.",
    },
    "2.4.2": {
      text: "How are the results of user surveys followed up in each unit?",
      guidance:
        "Look for review with employees and users, measures with owner and deadline, a check at the next survey and news to those who answered of what was changed.",
    },
    "2.4.3": {
      text: "How are user surveys compared between units and sectors for learning?",
      guidance:
        "Look for common questions, a digital overview that managers consult themselves, meetings that discuss the differences, and practices taken by one unit from another.",
    },
    "2.4.4": {
      text: "How do the units gather users' views in user councils and dialogue meetings?",
      guidance:
        "Look for councils and meetings beyond the statutory bodies in education, health and technical services, a meeting plan, minutes and cases where views led to change.",
    },
    "2.5.1": {
      text: "Does the municipality use service declarations saying what people can expect of services?",
      guidance:
        "Look for concrete, verifiable promises on content and time limits, coverage of all sectors, publication, checks that promises are kept, and regular revision.",
    },
    "2.5.2": {
      text: "How are expectations clarified with the individual user when a service begins?",
      guidance:
        "Look for a starting talk or home visit, written information on what the service does and does not give, and a new talk when the need or the offer changes.",
    },
    "2.5.3": {
      text: "Does the municipality have one system for receiving and answering feedback from users?",
      guidance:
        "Look for a single entry for praise, complaints and ideas online and at the counter, registration, a time limit, an owner of each reply and reports to management.",
    },
    "2.5.4": {
      text: "How does the municipality ensure equal and timely handling of appeals against decisions?",
      guidance:
        "Look for a routine for reconsidering before the appeal body, guidance to the appellant, figures on time and reversals, and use of the county governor's rulings.",
    },
  },
};
