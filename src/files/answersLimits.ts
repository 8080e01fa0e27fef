/** What an answers file may hold, and a form may take. */
export const answersLimits = {
  name: 100,
  label: 120,
  evaluators: 20,
  population: [1, 20_000_000],
  year: [1990, 2100],
} as const;
