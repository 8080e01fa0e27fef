/** Milliseconds that only what hangs takes, on any machine. */
export const patience = 5 * 60_000;
