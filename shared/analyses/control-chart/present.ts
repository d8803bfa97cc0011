import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { capital } from './capital.ts'
import { controlFigures } from './figures.ts'
import { controlFindings } from './findings.ts'
import type { ControlChartOptions } from './options.ts'
import type { ControlChartResult, ControlSpread } from './result.ts'
import { rulesFor } from './rules.ts'
import { causeWords, kindWords, controlChartWords as words } from './sentences.ts'
import { shownAs } from './shown.ts'

/** With more points the table lists those that stand out only. */
const mostPointsListed = 60

export function presentControlChart(result: ControlChartResult, context: PresentContext<ControlChartOptions>): Block[] {
  const say = createSay(context)
  const points = pointTable(result, say)
  return [
    ...controlFindings(result, say),
    ...controlFigures(result, context.options, say),
    limitTable(result, say),
    ...(points.rows.length > 0 ? [points] : []),
    ...noteBlocks(result, say),
  ]
}

function limitTable(result: ControlChartResult, say: Say): TableBlock {
  const { format } = shownAs(result)
  const varies = say.text(words.varies)
  const single = (limits: readonly number[]): Cell => (limits.length === 1 ? (limits[0] ?? null) : varies)
  const spreadRow = (title: string, { center, ucl, lcl }: Pick<ControlSpread, 'center' | 'ucl' | 'lcl'>): Cell[] => [
    title,
    center ?? varies,
    single(lcl),
    single(ucl),
    null,
  ]
  const { movingRange, range, standardDeviation, per } = result
  const list = rulesFor(result).map((rule) => say.text(causeWords[rule].name))
  return {
    kind: 'table',
    caption: say.text(words.limitsCaption),
    columns: [
      { ...say.heading(words.chart), align: 'left' },
      right(say.heading(words.center), format),
      right(say.heading(words.lower), format),
      right(say.heading(words.upper), format),
      right(say.heading(words.sigma), format),
    ],
    rows: [
      [say.text(kindWords[result.kind]), result.center, single(result.lcl), single(result.ucl), result.sigma],
      ...(movingRange
        ? [
            spreadRow(capital(say.text(words.movingRange)), {
              ...movingRange,
              ucl: [movingRange.ucl],
              lcl: [movingRange.lcl],
            }),
          ]
        : []),
      ...(range ? [spreadRow(capital(say.text(words.range)), range)] : []),
      ...(standardDeviation ? [spreadRow(capital(say.text(words.standardDeviation)), standardDeviation)] : []),
    ],
    notes: [
      say.text(words.rulesNote, { rules: say.text(words[result.rules]), list: say.list(list) }),
      ...(per !== undefined && per !== 1 ? [say.text(words.ratePerNote, { per: say.integer(per) })] : []),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}

function pointTable(result: ControlChartResult, say: Say): TableBlock {
  const { format } = shownAs(result)
  const long = result.points.length > mostPointsListed
  const limitAt = (limits: readonly number[], i: number) => limits[limits.length === 1 ? 0 : i] ?? null
  const sized = result.points.some(({ size }) => size !== null)
  const rows = result.points.flatMap(({ name, value, size, violations }, i): Cell[][] => {
    if (long && violations.length === 0) return []
    const verdict = say.list(violations.map((rule) => say.text(causeWords[rule].name)))
    return [
      [
        name,
        violations.length > 0 ? { value, tone: 'bad' } : value,
        ...(sized ? [size] : []),
        limitAt(result.lcl, i),
        limitAt(result.ucl, i),
        verdict,
      ],
    ]
  })
  const whole = result.points.every(({ size }) => size === null || Number.isInteger(size))
  return {
    kind: 'table',
    caption: say.text(long ? words.flaggedCaption : words.pointsCaption),
    columns: [
      { ...say.heading(words.point), align: 'left' },
      right(say.heading(words.value), format),
      ...(sized
        ? [{ ...say.heading(words.size), align: 'right', format: whole ? formats.integer : formats.two } as const]
        : []),
      right(say.heading(words.lower), format),
      right(say.heading(words.upper), format),
      { ...say.heading(words.verdict), align: 'left' },
    ],
    rows,
    notes: [sampleLine(result, say)],
  }
}
