import type { Scale, Variable } from '#shared/survey/variable.ts'
import { codedLabel } from '../values/coded-label.ts'
import { type DeclaredMarks, scaleWords } from '../values/scale-words.ts'
import type { ColumnGuess, GuessColumn, GuessSheet } from './column-guess.ts'
import { type Evidence, evidence } from './evidence.ts'
import { headingSpeaksOf } from './heading-words.ts'
import { type MarkClass, markClass, type TopMark } from './mark-class.ts'

interface Candidate {
  readonly index: number
  readonly column: GuessColumn
  readonly marks: MarkClass
  /** 0 and 1 only. */
  readonly binary: boolean
  /** Fractions of 1: rates that Excel shows as per cent. */
  readonly share: boolean
}

/**
 * Finds the columns of marks given as numbers. Neighbouring columns are taken for one battery with one scale: the
 * column where nobody gave a 5 is still on 1-5.
 *
 * @param taken positions of columns that are something else already
 * @returns guesses by the position in `sheet.columns`
 */
export function guessMarkItems(sheet: GuessSheet, taken: ReadonlySet<number>): Map<number, ColumnGuess> {
  const guesses = new Map<number, ColumnGuess>()
  for (const run of candidateRuns(sheet.columns, taken)) {
    const battery = batteryOf(run)
    for (const candidate of run) {
      const guess = guessOf(candidate, battery, sheet)
      if (guess !== null) guesses.set(candidate.index, guess)
    }
  }
  return guesses
}

function candidateRuns(columns: readonly GuessColumn[], taken: ReadonlySet<number>): Candidate[][] {
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

interface Battery {
  readonly top: TopMark | null
  readonly size: number
  /** The highest mark given in a scale of four or six, where enough answers say that there is no higher one. */
  readonly evenTop: 4 | 6 | null
  readonly zeros: boolean
}

function batteryOf(run: readonly Candidate[]): Battery {
  const members = run.filter(({ binary, share }) => !binary && !share)
  const counts = new Map<TopMark, number>()
  for (const { marks } of members)
    if (marks.likely !== null) counts.set(marks.likely, (counts.get(marks.likely) ?? 0) + 1)
  let top: TopMark | null = null
  for (const [candidate, count] of counts) {
    const best = top === null ? 0 : (counts.get(top) ?? 0)
    if (count > best || (count === best && candidate > (top ?? 0))) top = candidate
  }
  const same = members.filter(({ marks }) => marks.likely === top)
  const given = Math.max(
    ...same.flatMap(({ column }) => [...column.profile.values.keys()].filter((value) => value <= (top ?? 0))),
    0,
  )
  const answers = same.reduce((sum, { column }) => sum + column.profile.numbers, 0)
  const believable = same.length >= 3 && answers >= 150
  return {
    top,
    size: members.length,
    evenTop: believable && (given === 4 || given === 6) ? given : null,
    // 0-10 for recommending does not make 1-10 beside it begin at 0.
    zeros: same.some(
      ({ column }) => (column.profile.values.get(0) ?? 0) > 0 && !headingSpeaksOf(column.heading.text, 'recommend'),
    ),
  }
}

function guessOf(candidate: Candidate, battery: Battery, sheet: GuessSheet): ColumnGuess | null {
  const { column, binary, share } = candidate
  const { profile, heading } = column
  const own = scaleWords(heading.text) ?? (heading.dimension === null ? null : scaleWords(heading.dimension))
  const top = topOf(candidate, battery)
  const stated = own?.scale ?? (top !== null && sheet.title?.scale?.[1] === top ? sheet.title.scale : null)
  if (stated === null && binary) return binaryGuess()
  const [lowest, highest] = [Math.min(...profile.values.keys()), Math.max(...profile.values.keys())]
  if (share) {
    const seen = evidence('scaleByValues', { min: lowest, max: highest, low: 0, high: 1 })
    return headingSpeaksOf(heading.text, 'mark') ? finish(column, [0, 1], [seen], own?.direction ?? null, '') : null
  }
  if (stated !== null) {
    const words =
      own?.scale != null
        ? evidence('scaleByHeading', { words: own.words })
        : evidence('scaleByTitle', { words: sheet.title?.words ?? '' })
    return finish(
      column,
      stated,
      [words],
      directionOf(own, sheet.title, stated),
      own?.words ?? sheet.title?.words ?? '',
    )
  }
  if (headingSpeaksOf(heading.text, 'recommend') && top !== null && top <= 10 && top !== 5) {
    return finish(column, [0, 10], [evidence('recommend', { heading: heading.text })], null, '')
  }
  if (top === null || !plausible(candidate, battery, top)) return null
  const scale = scaleOf(top, battery, profile.values)
  const seen = evidence('scaleByValues', { min: lowest, max: highest, low: scale[0], high: scale[1] })
  const shared = evidence('scaleByNeighbours', { low: scale[0], high: scale[1] })
  const direction = directionOf(own, sheet.title, scale)
  return finish(
    column,
    scale,
    [highest === scale[1] || battery.size < 2 ? seen : shared],
    direction,
    own?.words ?? sheet.title?.words ?? '',
  )
}

/** A title speaks for the columns of its own scale only: 1 = 非常满意 says nothing about marks to 10. */
function directionOf(own: DeclaredMarks | null, title: DeclaredMarks | null, scale: Scale): Variable['direction'] {
  if (own?.direction != null) return own.direction
  const others = title?.scale != null && title.scale[1] !== scale[1]
  return others ? null : (title?.direction ?? null)
}

function topOf({ marks, column }: Candidate, battery: Battery): TopMark | null {
  const { strict, likely } = marks
  if (likely === null || battery.top === null) return strict ?? likely
  if (likely === battery.top) return likely
  if (likely > battery.top) return strict ?? likely
  // A column of fives beside a battery of tens stays what it is when enough people answered it.
  const enough = column.profile.numbers >= 20
  return battery.top === 100 || (battery.top === 10 && likely === 5 && enough) ? likely : battery.top
}

/** Two codes 1 and 2 are rather a coded trait; numbers to 100 need company or a heading that speaks of marks. */
function plausible({ column }: Candidate, battery: Battery, top: TopMark): boolean {
  const { profile, heading } = column
  const values = [...profile.values.keys()]
  const speaks = headingSpeaksOf(heading.text, 'mark')
  if (top === 100) return speaks || (battery.size >= 2 && battery.top === 100 && Math.max(...values) > 50)
  if (values.length <= 2 && Math.max(...values) <= 2 && profile.numbers >= 20) return speaks
  return true
}

function scaleOf(top: TopMark, battery: Battery, values: ReadonlyMap<number, number>): Scale {
  if (top === 100) return [0, 100]
  if (top === 10) return [battery.zeros || values.has(0) ? 0 : 1, 10]
  return [1, top === battery.top ? (battery.evenTop ?? top) : top]
}

function binaryGuess(): ColumnGuess {
  return {
    role: 'item',
    type: 'boolean',
    scale: [0, 1],
    direction: null,
    labels: {},
    missing: [],
    evidence: [evidence('yesNo')],
  }
}

function finish(
  column: GuessColumn,
  scale: Scale,
  found: readonly Evidence[],
  direction: Variable['direction'],
  words: string,
): ColumnGuess {
  const { values } = column.profile
  const zeros = values.get(0) ?? 0
  const custom = direction === null && scale[1] >= 10
  return {
    role: 'item',
    type: scale[0] === 1 && scale[1] <= 10 && [...values.keys()].every(Number.isInteger) ? 'ordinal' : 'numeric',
    scale,
    direction: custom ? 'high' : direction,
    labels: {},
    missing: scale[0] > 0 && zeros > 0 ? [{ value: 0, kind: 'notApplicable' }] : [],
    evidence: [
      ...found,
      ...(direction === null ? [] : [evidence('directionByWords', { words })]),
      ...(custom ? [evidence('directionByCustom', { high: scale[1] })] : []),
      ...(scale[0] > 0 && zeros > 0 ? [evidence('zeroNotAnswer', { count: zeros })] : []),
    ],
  }
}
