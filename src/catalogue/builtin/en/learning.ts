import type { AreaTexts } from "../areaTexts";

export const learning: AreaTexts = {
  name: "Development strategy and the learning organisation",
  shortName: "Learning",
  criteria: {
    "7.1": "Strategy for quality and development",
    "7.2": "Learning from nonconformities and audits",
    "7.3": "Learning from the good practice of others",
    "7.4": "Improvement of service quality",
    "7.5": "Innovation and continuous improvement",
  },
  questions: {
    "7.1.1": {
      text: "Does the municipality have a strategy for how its organisation and services are to develop?",
      guidance:
        "Look for a current strategy document with goals and priorities, and for traces of it in unit plans, management meetings and the annual report.",
    },
    "7.1.2": {
      text: "How is quality and development work organised from top management down to each unit?",
      guidance:
        "Look for job descriptions, terms of reference of a quality committee, quality advisers or contacts in the units, and meetings that are actually held.",
    },
    "7.1.3": {
      text: "How are development projects carried over into ordinary operations when the project period ends?",
      guidance:
        "Look for final reports, a named recipient in the line, new routines or operating funds, and examples of projects still working a year later.",
    },
    "7.2.1": {
      text: "Does the municipality have a common quality system that also covers internal control?",
      guidance:
        "Look for an electronic system covering all sectors, risk assessments and routines under the Local Government Act, section 25-1, document owners, revision dates, training and figures on use in each unit.",
    },
    "7.2.2": {
      text: "How do employees report nonconformities, errors and adverse events in their daily work?",
      guidance:
        "Look for the number of reports by unit and year, a shared view of what a nonconformity is, easy reporting and a reply to the person who reported.",
    },
    "7.2.3": {
      text: "How are the causes of reported nonconformities, and the patterns among them, analysed?",
      guidance:
        "Look for analyses of causes, overall statistics over time and across units, and minutes of management meetings and quality committees.",
    },
    "7.2.4": {
      text: "How are reported nonconformities followed up with specific measures until they are closed?",
      guidance:
        "Look for measures with a responsible leader and a deadline, the number and age of open cases, and checks that the measures have worked.",
    },
    "7.2.5": {
      text: "How are internal or external audits used to see whether the quality system works in the units?",
      guidance:
        "Look for an audit plan built on risk, internal auditors (shared in the region if the municipality is small), inspections used for learning, and an annual report to the council on internal control and inspections.",
    },
    "7.3.1": {
      text: "How do the units take part in learning networks with other municipalities on developing services?",
      guidance:
        "Look for a list of networks by sector (networks on efficiency belong to 5.5.4), regular participants, what was tried at home between gatherings, and what has been adopted.",
    },
    "7.3.2": {
      text: "How does the municipality assess solutions used elsewhere before it changes its own organisation or services?",
      guidance:
        "Look for study visits, work shadowing, use of research and collections of examples, notes of these, and cases where others’ experience was weighed.",
    },
    "7.3.3": {
      text: "How does the municipality work with educational institutions on the quality of its services?",
      guidance:
        "Look for agreements with universities or colleges (in a small municipality perhaps through the region), student placements and theses, joint projects and use made of the findings.",
    },
    "7.3.4": {
      text: "How does good practice spread from one unit to the others in the municipality?",
      guidance:
        "Look for sharing at leaders’ gatherings and on the intranet, internal work shadowing, cross-unit groups and examples of solutions taken over.",
    },
    "7.4.1": {
      text: "Do the units have a common method for improving quality in everyday work?",
      guidance:
        "Look for a known method, such as improvement boards or PDSA, training and facilitators, and which units use it every week.",
    },
    "7.4.2": {
      text: "How do the units themselves assess the quality of services, beyond what law and inspections require?",
      guidance:
        "Look for self-assessment, peer review, school or kindergarten review, CAF or the like, with a report and measures afterwards.",
    },
    "7.4.3": {
      text: "How do users take part in the design of new or changed services?",
      guidance:
        "Look for service design or a similar method, mapped user journeys, trials together with users, and changes that came of them.",
    },
    "7.4.4": {
      text: "How do employees learn of the quality improvements that have been carried out?",
      guidance:
        "Look for a regular item at staff meetings, a list on the intranet or in a quality report, and employees who can name improvements in other units.",
    },
    "7.5.1": {
      text: "How are suggestions for improvement gathered from employees in the units?",
      guidance:
        "Look for a suggestion box, an ideas portal or an item at staff meetings, the number of suggestions a year, and how leaders and unions invite them.",
    },
    "7.5.2": {
      text: "How is it made visible what becomes of employees’ suggestions for improvement?",
      guidance:
        "Look for replies to the proposer within a deadline, an open list of suggestions received and carried out, and mention or awards.",
    },
    "7.5.3": {
      text: "How does the municipality give employees room to try out new solutions?",
      guidance:
        "Look for time set aside or innovation funds, small-scale pilots, settled rules for artificial intelligence, idea workshops or an innovation award, and how failed trials are talked about.",
    },
    "7.5.4": {
      text: "How is it measured at municipal level whether the units are continually improving?",
      guidance:
        "Look for indicators of improvement over time, such as the number of improvements carried out, which top management asks for in its dialogue with units.",
    },
  },
};
