import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { pText } from '../common/p-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { standsOfPoints } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { RunChartOptions } from './options.ts'
import type { RunChartResult, RunPattern } from './result.ts'
import { patternWords, runChartWords as words } from './sentences.ts'

/** A longer list says less than the figure. */
const mostPointsListed = 60

export function presentRunChart(result: RunChartResult, context: PresentContext<RunChartOptions>): Block[] {
  const say = createSay(context)
  // The note says the same as the finding.
  const notes = result.notes.filter((note) => note.code !== 'fewPoints')
  return [
    ...findings(result, say),
    figure(result, context.options, say),
    testTable(result, say),
    ...(result.points.length <= mostPointsListed ? [pointTable(result, say)] : []),
    ...noteBlocks({ ...result, notes }, say),
  ]
}

/** Each pattern with its p-value and its test. */
function tests({ runs: { aboutMedian, upDown } }: RunChartResult) {
  return [
    { pattern: 'clustering', p: aboutMedian.pClustering, by: aboutMedian, title: words.aboutMedian },
    { pattern: 'mixtures', p: aboutMedian.pMixtures, by: aboutMedian, title: words.aboutMedian },
    { pattern: 'trends', p: upDown.pTrends, by: upDown, title: words.upDown },
    { pattern: 'oscillation', p: upDown.pOscillation, by: upDown, title: words.upDown },
  ] as const satisfies readonly { pattern: RunPattern; [key: string]: unknown }[]
}

function findings(result: RunChartResult, say: Say): Block[] {
  const { points, median, patterns, significance } = result
  const last = points.at(-1)
  const value = last?.value ?? 0
  const details = { n: points.length, median: say.score(median, 2), significance }
  const found = tests(result).filter(({ pattern }) => patterns?.includes(pattern))
  const blocks: Block[] = found.map(({ pattern, p, by }) => ({
    kind: 'finding',
    tone: 'bad',
    text: say.text(patternWords[pattern].finding, {
      observed: by.observed,
      expected: say.fixed(by.expected, 1),
      p: pText(p, say),
    }),
  }))
  if (patterns === null) blocks.push({ kind: 'finding', tone: 'neutral', text: say.text(words.tooFew, details) })
  const ps = tests(result).flatMap(({ p }) => (p === null ? [] : [p]))
  if (patterns?.length === 0 && ps.length > 0) {
    const least = say.fixed(Math.min(...ps), 3)
    blocks.push({ kind: 'finding', tone: 'good', text: say.text(words.random, { ...details, least }) })
  }
  const side = say.text(value > median ? words.above : value < median ? words.below : words.on)
  const latest = { ...details, last: last?.name ?? '', value: say.score(value, 2), side }
  blocks.push({ kind: 'finding', tone: 'neutral', text: say.text(words.median, latest) })
  return blocks
}

function figure({ points, median }: RunChartResult, { variable, time }: RunChartOptions, say: Say): FigureBlock {
  const name = variable === undefined ? say.text(words.value) : say.name(variable)
  const values = points.map(({ value }) => value)
  const stands = standsOfPoints(points, variable === undefined ? null : time, variable === undefined ? [] : [variable])
  return {
    kind: 'figure',
    caption:
      variable === undefined ? say.text(words.figureCaption) : say.text(words.figureCaptionOf, { variable: name }),
    description: say.text(words.figureDescription, {
      n: points.length,
      first: points[0]?.name ?? '',
      last: points.at(-1)?.name ?? '',
      min: say.score(Math.min(...values), 2),
      max: say.score(Math.max(...values), 2),
      median: say.score(median, 2),
    }),
    chart: {
      kind: 'control',
      points: points.map((point, i) => ({
        name: point.name,
        value: point.value,
        ...(variable === undefined ? {} : { n: point.n }),
        ...stands[i],
      })),
      center: { name: say.text(words.centre, { median: say.score(median, 2) }), values: [median] },
      limits: [],
      marks: [],
      markTitle: '',
      axis: { title: name },
      orderTitle: time === null ? say.text(words.order) : say.name(time),
    },
  }
}

function testTable(result: RunChartResult, say: Say): TableBlock {
  const { aboutMedian } = result.runs
  return {
    kind: 'table',
    caption: say.text(words.testsCaption),
    columns: [
      { ...say.heading(words.test), align: 'left' },
      { ...say.heading(words.observed), align: 'right', format: formats.integer },
      { ...say.heading(words.expected), align: 'right', format: formats.two },
      { ...say.heading(words.longest), align: 'right', format: formats.integer },
      { ...say.heading(words.pattern), align: 'left' },
      { ...say.heading(words.p), align: 'right', format: formats.p },
    ],
    rows: tests(result).map(({ pattern, p, by, title }): Cell[] => [
      say.text(title),
      by.observed,
      by.expected,
      by.longest,
      say.text(patternWords[pattern].name),
      result.patterns?.includes(pattern) ? { value: p, tone: 'bad' } : p,
    ]),
    notes: [
      say.text(words.sidesNote, {
        above: aboutMedian.above,
        below: aboutMedian.below,
        significance: result.significance,
      }),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}

function pointTable(result: RunChartResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.pointsCaption),
    columns: [
      { ...say.heading(words.point), align: 'left' },
      { ...say.heading(words.value), align: 'right', format: formats.mean },
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
    ],
    rows: result.points.map(({ name, value, n }): Cell[] => [name, value, n]),
    notes: [sampleLine(result, say)],
  }
}
