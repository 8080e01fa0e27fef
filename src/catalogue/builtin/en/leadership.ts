import type { AreaTexts } from "../areaTexts";

export const leadership: AreaTexts = {
  name: "Leadership, responsibility and delegation",
  shortName: "Leadership",
  criteria: {
    "4.1": "Strategy for leadership and delegation",
    "4.2": "Powers and responsibilities of units",
    "4.3": "Cooperation across sectors",
    "4.4": "Leaders’ personal accountability",
    "4.5": "Direction and support from top management",
    "4.6": "Leadership development",
  },
  questions: {
    "4.1.1": {
      text: "Does the municipality have shared leadership principles, for instance as a leadership charter?",
      guidance:
        "Look for short principles that leaders can repeat, and that recur in advertisements for leadership posts, leadership agreements and leaders’ gatherings.",
    },
    "4.1.3": {
      text: "How does the chief executive delegate authority onwards to directors and unit leaders?",
      guidance:
        "Look for written administrative delegation regulations for finance, staffing and individual decisions, updated upon reorganisation and known to those concerned.",
    },
    "4.1.4": {
      text: "How do leaders follow up that common decisions and routines are complied with?",
      guidance:
        "Look for clear leadership roles, common decisions taken up in management meetings and dialogue, departures from common routines that are noticed, and what leaders then do.",
    },
    "4.2.1": {
      text: "How are powers over the budget, staffing and organisation assigned to the unit leaders?",
      guidance:
        "Look for budget responsibility with free use within the allocation, power to appoint and reorganise, and which decisions have to be referred upwards.",
    },
    "4.2.2": {
      text: "How is the carrying forward of units’ overspending and underspending between budget years handled?",
      guidance:
        "Look for written rules on what may be carried over and what must be recovered, the same practice in all sectors, and a review of the effect on budget discipline.",
    },
    "4.3.1": {
      text: "Does the municipality have a complete overview of projects that cut across its sectors?",
      guidance:
        "Look for a maintained project portfolio with owner, mandate, staffing and status for each, used by the chief executive’s management team.",
    },
    "4.3.2": {
      text: "How are work processes that run through several sectors mapped and described?",
      guidance:
        "Look for a list of such processes, such as the move from kindergarten to school or discharge from hospital, each with an owner and an up-to-date description.",
    },
    "4.3.3": {
      text: "How is responsibility assigned for tasks that several sectors have to solve together?",
      guidance:
        "Look for a named leader, mandate and dedicated resources, for example in childhood services, public health and integration, and how disagreement between sectors is settled.",
    },
    "4.4.1": {
      text: "How are leadership agreements used in following up the individual leader?",
      guidance:
        "Look for signed agreements with the year’s goals and requirements, the share of leaders who have one, an annual review meeting, and agreements adjusted afterwards.",
    },
    "4.4.2": {
      text: "How is it handled when a leader does not achieve the agreed results?",
      guidance:
        "Look for what the leadership agreement says about weak results, support and deadlines agreed in writing, and examples of changed duties in recent years.",
    },
    "4.4.3": {
      text: "How are leaders assessed by people other than their line manager?",
      guidance:
        "Look for evaluations answered by employees and peers, the same tool for all leaders, feedback to the individual, and agreed points for development.",
    },
    "4.4.4": {
      text: "How does the municipality show that it values good leadership in the units?",
      guidance:
        "Look for known grounds for pay or other recognition of leaders, praise in the municipality’s channels, an award or chances to develop, and who has received it.",
    },
    "4.5.1": {
      text: "How does top management convey goals and direction to leaders and employees?",
      guidance:
        "Look for leaders’ gatherings, staff meetings, visits to units and letters from the chief executive, and whether unit leaders and unions name the same main goals.",
    },
    "4.5.2": {
      text: "How does the chief executive’s management team work on strategic matters?",
      guidance:
        "Look for a meeting plan with time for strategic matters, shared minutes, decisions that every director backs, and the team’s review of its own work.",
    },
    "4.5.3": {
      text: "How do directors follow up unit leaders through regular management dialogue?",
      guidance:
        "Look for meetings to a set schedule and template on goals, staff and operations, agreed points taken up again next time, and the same practice in all sectors.",
    },
    "4.5.4": {
      text: "How do the central staff functions support leaders who face demanding cases?",
      guidance:
        "Look for designated advisers in HR and finance, a clear split between central staff and line, help with personnel cases and reorganisation, and leaders’ views of that help.",
    },
    "4.6.1": {
      text: "Does the municipality have a shared leadership development programme over several years?",
      guidance:
        "Look for a programme over several years with participants from all sectors, perhaps with an outside partner, and content changed after evaluation.",
    },
    "4.6.2": {
      text: "How can leaders discuss difficult cases from their everyday work with one another?",
      guidance:
        "Look for leader forums, networks or peer supervision where real cases are raised, meetings at regular intervals, and participation from all sectors.",
    },
    "4.6.3": {
      text: "How does the municipality develop candidates for leadership posts among its own employees?",
      guidance:
        "Look for talent programmes, secondments or deputising roles for staff without leadership duties, and figures for posts filled by internal applicants.",
    },
  },
};
