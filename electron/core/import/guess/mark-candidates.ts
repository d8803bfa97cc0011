import { codedLabel } from '../values/coded-label.ts'
import { scaleWords } from '../values/scale-words.ts'
import type { GuessColumn } from './column-guess.ts'
import { headingSpeaksOf } from './heading-words.ts'
import { type MarkClass, markClass } from './mark-class.ts'

/** A column that may hold marks. */
export interface Candidate {
  readonly index: number
  readonly column: GuessColumn
  readonly marks: MarkClass
  /** 0 and 1 only. */
  readonly binary: boolean
  /** Fractions of 1: rates that Excel shows as per cent. */
  readonly share: boolean
}

/** Neighbouring columns that may hold marks, left to right; a column that cannot ends a run. */
export function candidateRuns(columns: readonly GuessColumn[], taken: ReadonlySet<number>): Candidate[][] {
  const runs: Candidate[][] = []
  let run: Candidate[] = []
  for (const [index, own] of columns.entries()) {
    const column = taken.has(index) ? own : withExplainedMarks(own)
    if (!taken.has(index) && couldBeMarks(column)) {
      const values = [...column.profile.values.keys()]
      const binary = values.every((value) => value === 0 || value === 1)
      const share = !binary && values.every((value) => value >= 0 && value <= 1)
      run.push({ index, column, marks: markClass(column.profile), binary, share })
    } else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}

function couldBeMarks({ profile, heading, hidden, description }: GuessColumn): boolean {
  if (profile.answers === 0 || profile.numbers < profile.answers * 0.8) return false
  if (profile.idTexts > 0 || profile.sequence || hidden || profile.formulas > profile.answers / 2) return false
  const words = [heading.text, ...(heading.dimension === null ? [] : [heading.dimension])]
  if (words.some((text) => scaleWords(text)?.scale != null)) return true
  if (headingSpeaksOf(heading.text, 'recommend')) return true
  // The row of a matrix (满意度—网点) is rated, whatever it is called.
  if (inMatrix(description) && headingSpeaksOf(description.part?.question ?? '', 'mark')) return true
  return !(['trait', 'derived', 'weight', 'duration', 'yesNo', 'meta'] as const).some((kind) =>
    headingSpeaksOf(heading.text, kind),
  )
}

function inMatrix({ part }: GuessColumn['description']): boolean {
  return part !== undefined && part.weak !== true
}

/** Marks of which some carry their meaning, as `10（非常愿意）` at the ends of a scale, counted as the numbers they are. */
function withExplainedMarks(column: GuessColumn): GuessColumn {
  const { profile } = column
  if (profile.texts.size === 0 || profile.texts.size > 11 || profile.numbers < profile.answers / 2) return column
  const values = new Map(profile.values)
  let numbers = profile.numbers
  for (const [text, count] of profile.texts) {
    const code = codedLabel(text)?.code
    if (code === undefined) return column
    values.set(code, (values.get(code) ?? 0) + count)
    numbers += count
  }
  return { ...column, profile: { ...profile, values, numbers, texts: new Map() } }
}
