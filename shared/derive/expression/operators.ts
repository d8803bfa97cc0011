import type { BinaryOperator } from './syntax.ts'

/** Whether `operator` compares, and so gives a truth value. */
export function isComparison(operator: BinaryOperator): operator is '=' | '<>' | '<' | '<=' | '>' | '>=' {
  return ['=', '<>', '<', '<=', '>', '>='].includes(operator)
}

/**
 * Arithmetic: a missing operand gives missing, and so does what has no finite value, such as a division by 0. (SPSS makes
 * one exception that is not followed, because it turns no answer into one: 0 times missing is missing here, not 0.)
 */
export const arithmetic = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => finite(a * b),
  '/': (a, b) => finite(a / b),
  // SPSS's MOD: the sign is that of the dividend.
  '%': (a, b) => a % b,
  // JavaScript gives 1 for NaN ^ 0.
  '^': (a, b) => (Number.isNaN(a) ? Number.NaN : finite(a ** b)),
} as const satisfies Record<string, (a: number, b: number) => number>

/** NaN for what is not a finite number. */
export function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN
}

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

/** 1, 0, or NaN when either is missing. */
export function compareNumbers(operator: Comparison): (a: number, b: number) => number {
  const test = comparisons[operator]
  return (a, b) => (Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : test(a < b, a > b))
}

/** By code units, so that dates written year-month-day compare as dates. */
export function compareTexts(operator: Comparison): (a: string | null, b: string | null) => number {
  const test = comparisons[operator]
  return (a, b) => (a === null || b === null ? Number.NaN : test(a < b, a > b))
}

const comparisons: Readonly<Record<Comparison, (less: boolean, greater: boolean) => number>> = {
  '=': (less, greater) => Number(!less && !greater),
  '<>': (less, greater) => Number(less || greater),
  '<': (less) => Number(less),
  '<=': (_less, greater) => Number(!greater),
  '>': (_less, greater) => Number(greater),
  '>=': (less) => Number(!less),
}

/** SPSS's three-valued logic: one false is enough for false, even beside a missing value. */
export function both(a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  return a + b === 2 ? 1 : Number.NaN
}

/** One true is enough for true, even beside a missing value. */
export function either(a: number, b: number): number {
  if (a === 1 || b === 1) return 1
  return a + b === 0 ? 0 : Number.NaN
}
