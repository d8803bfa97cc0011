import type { ExportedVariable } from '../exported-variable.ts'
import type { ColumnFacts } from './column-facts.ts'
import type { SavMissing } from './sav-column.ts'

/** SPSS takes three values, or a range and one; of a text, values of up to 8 bytes. */
const mostValues = 3
const widestText = 8

/**
 * The missing values as SPSS can declare them. More than three numbers become a range and one, where no answer lies in
 * that range; else only the first three are declared (our own importer still knows them all).
 */
export function missingOf(
  variable: Pick<ExportedVariable, 'missing'>,
  numeric: boolean,
  facts: ColumnFacts,
): SavMissing {
  const values = variable.missing.map(({ value }) => value)
  if (!numeric) {
    const texts = values.flatMap((value) => (Buffer.byteLength(String(value)) <= widestText ? [String(value)] : []))
    return { discrete: texts.slice(0, mostValues), range: null }
  }
  const numbers = [...new Set(values.filter((value) => typeof value === 'number'))].sort((a, b) => a - b)
  if (numbers.length <= mostValues) return { discrete: numbers, range: null }
  return rangeOf(numbers, facts) ?? { discrete: numbers.slice(0, mostValues), range: null }
}

/** The whole of them as a range, or all but the first or the last, which then stands alone. */
function rangeOf(numbers: readonly number[], { different }: ColumnFacts): SavMissing | null {
  if (different === null) return null
  const codes = new Set<number | string>(numbers)
  const answers = [...different].filter((answer) => typeof answer === 'number' && !codes.has(answer))
  const candidates = [
    { inside: numbers, alone: [] },
    { inside: numbers.slice(1), alone: numbers.slice(0, 1) },
    { inside: numbers.slice(0, -1), alone: numbers.slice(-1) },
  ]
  for (const { inside, alone } of candidates) {
    const [low, high] = [inside[0], inside.at(-1)]
    if (low === undefined || high === undefined) continue
    if (answers.every((answer) => Number(answer) < low || Number(answer) > high))
      return { discrete: alone, range: [low, high] }
  }
  return null
}
