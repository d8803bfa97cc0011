import type { Say } from './say.ts'

/** A p-value in a sentence: “p < 0.001” or “p = 0.012”. */
export function pText(p: number | null, say: Say): string {
  return p !== null && p < 0.001 ? 'p < 0.001' : `p = ${say.fixed(p, 3)}`
}
