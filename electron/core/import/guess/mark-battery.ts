import { endsOf } from '#shared/statistics/descriptive/ends-of.ts'
import type { Scale } from '#shared/survey/variable.ts'
import { headingSpeaksOf } from './heading-words.ts'
import type { Candidate } from './mark-candidates.ts'
import type { TopMark } from './mark-class.ts'

/** What neighbouring columns of marks have in common. */
export interface Battery {
  readonly top: TopMark | null
  readonly size: number
  /** The highest mark given in a scale of four or six, where enough answers say that there is no higher one. */
  readonly evenTop: 4 | 6 | null
  readonly zeros: boolean
}

/** The scale most of a run share. */
export function batteryOf(run: readonly Candidate[]): Battery {
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
  const highest = same.map(
    ({ column }) => endsOf([...column.profile.values.keys()].filter((value) => value <= (top ?? 0)))[1],
  )
  const given = Math.max(0, ...highest)
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

/** The highest mark of a column, which its neighbours may know better; null: no scale in use holds its numbers. */
export function topOf({ marks, column }: Candidate, battery: Battery): TopMark | null {
  const { strict, likely } = marks
  if (likely === null || battery.top === null) return strict ?? likely
  if (likely === battery.top) return likely
  if (likely > battery.top) return strict ?? likely
  // A column of fives beside a battery of tens stays what it is when enough people answered it.
  const enough = column.profile.numbers >= 20
  return battery.top === 100 || (battery.top === 10 && likely === 5 && enough) ? likely : battery.top
}

/** Two codes 1 and 2 are rather a coded trait; numbers to 100 need company or a heading that speaks of marks. */
export function plausible({ column }: Candidate, battery: Battery, top: TopMark): boolean {
  const { profile, heading } = column
  const [, highest] = endsOf(profile.values.keys())
  const speaks = headingSpeaksOf(heading.text, 'mark')
  if (top === 100) return speaks || (battery.size >= 2 && battery.top === 100 && highest > 50)
  if (profile.values.size <= 2 && highest <= 2 && profile.numbers >= 20) return speaks
  return true
}

/** Both ends of a scale by its highest mark. */
export function scaleOf(top: TopMark, battery: Battery, values: ReadonlyMap<number, number>): Scale {
  if (top === 100) return [0, 100]
  if (top === 10) return [battery.zeros || values.has(0) ? 0 : 1, 10]
  return [1, top === battery.top ? (battery.evenTop ?? top) : top]
}
