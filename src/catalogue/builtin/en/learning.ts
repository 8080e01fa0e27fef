import type { AreaTexts } from "../areaTexts";

export const learning: AreaTexts = {
  name: "Development strategy and the learning organisation",
  shortName: "Learning",
  criteria: {
    "7.1": "Strategic quality work",
    "7.2": "Learning from nonconformities, inspections and feedback",
    "7.3": "Learning from the good practice of others",
    "7.4": "Systematic improvement of service quality",
    "7.5": "Innovation and continuous improvement",
  },
  questions: {
    "7.1.1": {
      text: "Does the municipality have one overall strategy that its units use when developing the organisation and services?",
      guidance:
        "Look for a current strategy with aims and priorities, and for traces of it in unit plans, management meetings and the annual report.",
    },
    "7.1.2": {
      text: "How is responsibility for quality and development work divided between top management, staff and units?",
      guidance:
        "Look for job descriptions, terms of reference of a quality committee, quality advisers or contacts in the units, and meetings actually held.",
    },
    "7.1.3": {
      text: "How are the results of development projects carried over into ordinary operations when the project ends?",
      guidance:
        "Look for final reports, a named recipient in the line, new routines or running costs, and examples of projects still working a year later.",
    },
    "7.2.1": {
      text: "Does the municipality have one common quality system with routines and procedures that the units work by?",
      guidance:
        "Look for an electronic system covering every sector, document owners, revision dates, training of new staff and use by unit.",
    },
    "7.2.2": {
      text: "How do employees report nonconformities, errors and adverse events in their daily work?",
      guidance:
        "Look for the number of reports by unit and year, a shared view of what counts, easy reporting and a reply to the person who reported.",
    },
    "7.2.3": {
      text: "How are the causes of reported nonconformities, and the patterns among them, analysed?",
      guidance:
        "Look for analyses of causes, overall statistics over time and across units, and minutes of management meetings and quality committees.",
    },
    "7.2.4": {
      text: "How are reported nonconformities followed up with specific action until they are closed?",
      guidance:
        "Look for action with a responsible manager and a deadline, the number and age of open cases, and checks that the action has worked.",
    },
    "7.2.5": {
      text: "Are internal or external audits carried out of how the quality system works in the units?",
      guidance:
        "Look for an audit plan built on risk, trained internal auditors or a certification, audit reports and a management review.",
    },
    "7.2.6": {
      text: "How are findings from state inspections used for learning in units that were not inspected as well?",
      guidance:
        "Look for one overview of inspections by the county governor and others, review by the management team, and routines changed in several units.",
    },
    "7.3.1": {
      text: "Do the units take part in learning networks with other municipalities for developing services?",
      guidance:
        "Look for a list of networks by sector, regular participants, what was tried at home between gatherings, and what has been adopted.",
    },
    "7.3.2": {
      text: "How does the municipality find and assess solutions used elsewhere before it changes its own organisation or services?",
      guidance:
        "Look for study visits, work shadowing, use of research and collections of examples, notes of these, and cases where they were weighed.",
    },
    "7.3.3": {
      text: "How does the municipality work with educational institutions on the quality of its services?",
      guidance:
        "Look for agreements with universities or colleges, student placements, theses, joint projects and use made of the findings.",
    },
    "7.3.4": {
      text: "How does good practice spread from one unit to the others in the municipality?",
      guidance:
        "Look for sharing at managers’ gatherings and on the intranet, internal work shadowing, cross-unit groups and examples of solutions taken over.",
    },
    "7.4.1": {
      text: "Do the units use a common method for improving quality in everyday work?",
      guidance:
        "Look for a known method, such as improvement boards, PDSA or LEAN, training and facilitators, and which units use it every week.",
    },
    "7.4.2": {
      text: "Do the units carry out their own quality assessments of services beyond what law and inspections require?",
      guidance:
        "Look for self-assessment, peer review, school or kindergarten review, CAF or the like, with a report and action afterwards.",
    },
    "7.4.3": {
      text: "How do users take part in the design of new or changed services?",
      guidance:
        "Look for service design or a similar method, mapped user journeys, trials together with users, and changes that came of them.",
    },
    "7.4.4": {
      text: "How do employees learn of the quality improvements that have been carried out?",
      guidance:
        "Look for a standing item at staff meetings, a list on the intranet or in a quality report, and staff who can name improvements elsewhere.",
    },
    "7.5.1": {
      text: "How are suggestions for improvement gathered from employees in the units?",
      guidance:
        "Look for a suggestion box, an ideas portal or an item at staff meetings, the number of ideas a year, and how managers and unions invite them.",
    },
    "7.5.2": {
      text: "How is it made visible what becomes of employees’ suggestions for improvement?",
      guidance:
        "Look for replies to the proposer within a deadline, an open list of suggestions received and carried out, and mention or awards.",
    },
    "7.5.3": {
      text: "How does the municipality give employees room to try out new solutions?",
      guidance:
        "Look for time set aside or innovation funds, small-scale pilots, idea workshops or an innovation award, and how failed trials are spoken of.",
    },
    "7.5.4": {
      text: "How is it measured at municipal level whether the units keep improving?",
      guidance:
        "Look for indicators of improvement over time, such as improvements carried out, which top management asks for in its dialogue with units.",
    },
  },
};
