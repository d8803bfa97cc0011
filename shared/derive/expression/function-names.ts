/** A function of the language as help and errors show it; `most` null: no upper limit. */
export interface FunctionShape {
  readonly usage: string
  readonly least: number
  readonly most: number | null
  /** Whether `name.3(…)` sets how many valid values are needed. */
  readonly minimum?: true
}

/** Every function of the language. */
export const functionShapes = {
  mean: { usage: 'mean(a, b, …)', least: 1, most: null, minimum: true },
  sum: { usage: 'sum(a, b, …)', least: 1, most: null, minimum: true },
  min: { usage: 'min(a, b, …)', least: 1, most: null, minimum: true },
  max: { usage: 'max(a, b, …)', least: 1, most: null, minimum: true },
  sd: { usage: 'sd(a, b, …)', least: 2, most: null, minimum: true },
  count: { usage: 'count(a, b, …)', least: 1, most: null },
  nmiss: { usage: 'nmiss(a, b, …)', least: 1, most: null },
  if: { usage: 'if(condition, then, else)', least: 3, most: 3 },
  missing: { usage: 'missing(x)', least: 1, most: 1 },
  in: { usage: 'in(x, a, b, …)', least: 2, most: null },
  between: { usage: 'between(x, low, high)', least: 3, most: 3 },
  abs: { usage: 'abs(x)', least: 1, most: 1 },
  round: { usage: 'round(x, digits)', least: 1, most: 2 },
  trunc: { usage: 'trunc(x)', least: 1, most: 1 },
  mod: { usage: 'mod(a, b)', least: 2, most: 2 },
  sqrt: { usage: 'sqrt(x)', least: 1, most: 1 },
  ln: { usage: 'ln(x)', least: 1, most: 1 },
  exp: { usage: 'exp(x)', least: 1, most: 1 },
  contains: { usage: 'contains(text, part)', least: 2, most: 2 },
  startswith: { usage: 'startsWith(text, beginning)', least: 2, most: 2 },
  has: { usage: 'has(answers, option)', least: 2, most: 2 },
  length: { usage: 'length(text)', least: 1, most: 1 },
  year: { usage: 'year(date)', least: 1, most: 1 },
  quarter: { usage: 'quarter(date)', least: 1, most: 1 },
  month: { usage: 'month(date)', least: 1, most: 1 },
  day: { usage: 'day(date)', least: 1, most: 1 },
} as const satisfies Record<string, FunctionShape>

export type FunctionName = keyof typeof functionShapes

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functionShapes, name)
}
