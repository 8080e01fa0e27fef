import type { AreaTexts } from "../areaTexts";

export const employer: AreaTexts = {
  name: "The municipality as employer",
  shortName: "Employer",
  criteria: {
    "6.1": "Strategy for employer policy",
    "6.2": "Recruitment and attractiveness",
    "6.3": "Skills and employee development",
    "6.4": "Pay setting and reward",
    "6.5": "Working environment and health",
    "6.6": "Diversity and equality",
  },
  questions: {
    "6.1.1": {
      text: "Does the municipality have an employer strategy with goals for its personnel work?",
      guidance:
        "Look for a strategy linked to the municipal master plan and financial plan, with goals and measures known to leaders and unions, and regular review of what the measures have achieved.",
    },
    "6.1.2": {
      text: "How do the employer and union representatives work together to shape employer policy?",
      guidance:
        "Look for regular meetings under the Basic Agreement centrally and in units, an active joint committee of the parties, unions involved early in change, and joint review of the cooperation.",
    },
    "6.1.3": {
      text: "How does the municipality plan its staffing in the light of future labour needs?",
      guidance:
        "Look for projections of age, departures and service needs by occupation, staffing plans that follow the financial plan, and measures put into practice on the strength of them.",
    },
    "6.2.1": {
      text: "Does the municipality have a strategy for recruiting the occupations that it needs?",
      guidance:
        "Look for priority occupations, apprenticeships and placements, cooperation with colleges and universities, common recruitment procedures, and figures on applicants and turnover.",
    },
    "6.2.2": {
      text: "How does the municipality promote itself as a place of work to potential applicants?",
      guidance:
        "Look for a jobs page that presents the workplaces, well-considered advertisements, social media, presence at careers fairs, and measurement of what brings qualified applicants.",
    },
    "6.2.3": {
      text: "How does the municipality use special benefits to attract and keep employees in shortage occupations?",
      guidance:
        "Look for grants, retention agreements, help with housing or moving, flexible hours and paid education, who the schemes apply to, and whether they work.",
    },
    "6.2.4": {
      text: "How does the municipality develop a full-time culture in services with many part-time posts?",
      guidance:
        "Look for local guidelines on full-time work, posts advertised as full-time, alternative rotas, figures on average post size, and discussions with union representatives.",
    },
    "6.3.1": {
      text: "How are the annual appraisal interviews carried out in the units?",
      guidance:
        "Look for a common template, the share of employees who had an interview in the past year, written development goals that are followed up, and adjustment in the light of experience.",
    },
    "6.3.2": {
      text: "How does the municipality map which skills it has and which it needs?",
      guidance:
        "Look for up-to-date mapping of skills by unit, a competence plan that builds on it, priorities among the gaps, and the mapping repeated at set intervals.",
    },
    "6.3.3": {
      text: "How is it arranged for employees to learn on the job and from one another?",
      guidance:
        "Look for a plan of in-house teaching, professional days, work shadowing, mentoring and induction of new staff, which units have it running, and assessment of what is learnt.",
    },
    "6.3.4": {
      text: "How do the units work on employees’ shared responsibility for their own workplace?",
      guidance:
        "Look for a programme or shared principles of co-responsibility, training in the employee’s role, discussion of expectations in the units, and follow-up from year to year.",
    },
    "6.3.5": {
      text: "Does the municipality have individual career plans for employees who wish to develop further?",
      guidance:
        "Look for agreed plans for further education, a professional ladder or new duties, who is offered one, regular review with the leader, and examples of internal careers.",
    },
    "6.3.6": {
      text: "How are funds for skills development made visible in budgets and reporting?",
      guidance:
        "Look for separate budget lines for courses and further education, an overview of grants and actual spending by unit, and assessments of what new skills the money has brought.",
    },
    "6.4.1": {
      text: "Does the municipality have a local pay policy with criteria for setting pay?",
      guidance:
        "Look for a document discussed with the unions, known criteria for responsibility, skills and results, the same use of them in all sectors, and regular revision.",
    },
    "6.4.2": {
      text: "How are employees offered a pay review meeting with their line manager?",
      guidance:
        "Look for a set routine alongside the appraisal interview, an offer to all groups of employees, a template tied to the pay criteria, and an overview of how many take it up.",
    },
    "6.4.3": {
      text: "How are unit leaders supported when they argue for pay increases for their employees?",
      guidance:
        "Look for guidance from HR staff, a template for assessing effort and results, the leader’s part in local negotiations, recognition other than pay, and a reasoned reply to proposals.",
    },
    "6.5.1": {
      text: "How are employee surveys used to improve workplaces in the municipality?",
      guidance:
        "Look for regular surveys such as 10-FAKTOR in all units, response rates, measures chosen together with the employees, and comparison of the results from one survey to the next.",
    },
    "6.5.2": {
      text: "How do the units work on the working environment by means other than the employee survey?",
      guidance:
        "Look for health and safety plans and inspections, regular meetings of leader, union and safety representatives, an active working environment committee, and measures done and reviewed.",
    },
    "6.5.3": {
      text: "How does the municipality promote health in order to prevent sickness absence among its employees?",
      guidance:
        "Look for healthy-living or exercise offers to staff, targets and measures under the inclusive workplace agreement, preventive occupational health care, and absence figures discussed in units.",
    },
    "6.6.1": {
      text: "How does the municipality work to prevent discrimination and unequal treatment of employees?",
      guidance:
        "Look for surveys of pay and risk under the statutory equality duty, measures in recruitment and adaptation of work, and an annual equality statement that is put to use.",
    },
    "6.6.2": {
      text: "How are employees’ different backgrounds, languages and experience used as a resource at work?",
      guidance:
        "Look for language and cultural skills put to use in services, for example Sámi, goals for diversity in recruitment, and diversity as a topic in training and staff meetings.",
    },
  },
};
