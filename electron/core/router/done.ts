/** The answer of calls that only do something. */
export const done = { ok: true } as const
