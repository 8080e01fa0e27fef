import type { AreaTexts } from "../areaTexts";

export const users: AreaTexts = {
  name: "Accessibility and orientation towards residents and users",
  shortName: "Users",
  criteria: {
    "2.1": "Strategy for user orientation",
    "2.2": "Accessibility and service",
    "2.3": "Information on services",
    "2.4": "User surveys and user dialogue",
    "2.5": "Expectations, feedback and complaints",
  },
  questions: {
    "2.1.1": {
      text: "Does the municipality have a common strategy for service and for meeting its residents?",
      guidance:
        "Look for one document, such as a service policy, with goals and values for meeting residents, reflected in the unit plans and known to employees.",
    },
    "2.1.2": {
      text: "How is service taken up in the meetings and the plans of the units?",
      guidance:
        "Look for service as a regular topic in staff meetings and management dialogue, separate goals in unit plans and examples from several sectors, not only the service centre.",
    },
    "2.1.3": {
      text: "How does the municipality recognise units and employees who give good service?",
      guidance:
        "Look for a service award, mention in internal channels, local pay supplements for good service, known rules for awards and participation from all sectors.",
    },
    "2.2.1": {
      text: "Does the municipality have a service centre that resolves enquiries on behalf of several services?",
      guidance:
        "Look for opening hours, cases decided under delegated powers, agreements with specialist units on what the centre settles, and the share of enquiries closed there.",
    },
    "2.2.2": {
      text: "Does the municipality have a digital self-service solution for those who use its services?",
      guidance:
        "Look for online applications linked to case systems, secure log-in with case status, privacy assessed, coverage in each sector, the share of digital applications and help for those who need it.",
    },
    "2.2.3": {
      text: "How are employees trained in dealing with users and residents?",
      guidance:
        "Look for courses in service and communication for new and experienced staff, common rules for telephone and email, practice in difficult conversations and attendance by sector.",
    },
    "2.2.4": {
      text: "How does the municipality measure residents’ experience of its accessibility and service?",
      guidance:
        "Look for measurements of telephone response, waiting times and perceived service, for example by anonymous test enquiries, and figures passed back to the units.",
    },
    "2.2.5": {
      text: "How does the municipality keep track of whether enquiries are answered within the time limit?",
      guidance:
        "Look for time limits for telephone, email and letters, interim replies when a case takes time, backlog lists, cover during absence and published case handling times.",
    },
    "2.3.1": {
      text: "How does the municipality describe its services to residents on the website?",
      guidance:
        "Look for uniformly structured texts on content, conditions, price, application, case handling time and right of appeal, an owner of each text and regular review.",
    },
    "2.3.2": {
      text: "How does the municipality assess its website from the users’ point of view?",
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
        "Look for Sámi in the administrative area for Sámi languages, other languages, easy-read text, interpreters, and paper, telephone or visits for those who are not online.",
    },
    "2.4.1": {
      text: "Does the municipality have a common plan for user surveys in its various services?",
      guidance:
        "Look for a plan of which services are surveyed when, common tools and questions, responsibility, response rates and methods for those who cannot answer themselves.",
    },
    "2.4.2": {
      text: "How are the results of user surveys followed up in each unit?",
      guidance:
        "Look for review with employees and users, measures with owner and deadline, a check at the next survey and word to those who answered about what was changed.",
    },
    "2.4.3": {
      text: "How are the results of user surveys compared between the various units?",
      guidance:
        "Look for common questions, a digital overview that leaders consult themselves, discussion across sectors too, and practices taken up by one unit from another.",
    },
    "2.4.4": {
      text: "How can users speak their minds in user councils or dialogue meetings?",
      guidance:
        "Look for councils and meetings beyond the statutory ones in education, health and technical services, a meeting plan, minutes and matters where users’ views led to change.",
    },
    "2.5.1": {
      text: "Does the municipality have service declarations that state what residents can expect of the services?",
      guidance:
        "Look for specific, verifiable promises on content and time limits, coverage of all sectors, publication, checks that promises are kept, and regular revision.",
    },
    "2.5.2": {
      text: "How are expectations clarified with the individual user when a service begins?",
      guidance:
        "Look for an initial meeting or home visit, written information on what the service does and does not provide, and a new meeting when the need or the service changes.",
    },
    "2.5.3": {
      text: "Does the municipality have a common arrangement for feedback from its users?",
      guidance:
        "Look for a single entry for praise, complaints and suggestions online and at the counter, registration, a time limit, an owner of each reply and regular reports to management.",
    },
    "2.5.4": {
      text: "How are appeals against individual decisions handled before they go to the appeal body?",
      guidance:
        "Look for a routine for reconsidering before the appeal body, guidance to the appellant, figures on time and reversals, and use of the county governor’s rulings.",
    },
  },
};
