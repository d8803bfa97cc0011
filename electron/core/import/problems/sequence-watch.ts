import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import type { Converted } from '../convert/converted.ts'
import { listed, type ProblemList } from './problem-list.ts'

/** Watches a running number for gaps: responses that were deleted before the export. */
export function sequenceWatch(variables: readonly MappedVariable[], problems: ProblemList) {
  const index = variables.findIndex(({ role }) => role === 'id')
  const variable = variables[index]
  const missing: number[] = []
  let count = 0
  let gaps = 0
  let last: number | null = null
  let ascending = variable !== undefined
  return {
    see(cells: readonly Converted[]) {
      if (!ascending) return
      const text = String(cells[index]?.value ?? '')
      const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN
      // A number that goes back or repeats shows that it is no running number.
      if (!(number > (last ?? 0))) ascending = false
      else {
        gaps += last === null ? 0 : number - last - 1
        for (let gap = (last ?? number) + 1; gap < number && missing.length < 50; gap++) missing.push(gap)
        last = number
        count++
      }
    },
    report() {
      if (variable === undefined || !ascending || count < 5 || gaps === 0 || gaps > count * 0.2) return
      problems.add('gapInSequence', 'info', { count: gaps, numbers: listed(missing) }, { variable: variable.name })
    },
  }
}
