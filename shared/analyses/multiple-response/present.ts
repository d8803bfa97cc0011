import type { StandCondition } from '../../charts/stands.ts'
import type { Block, FigureBlock, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answeredAll } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { MultipleResponseOptions } from './options.ts'
import type { MultipleResponseResult } from './result.ts'
import { multipleResponseWords as words } from './sentences.ts'

/** Longer tables and charts help nobody on paper; exports hold every option. */
const longestTable = 40
const longestChart = 20

export function presentMultipleResponse(
  result: MultipleResponseResult,
  context: PresentContext<MultipleResponseOptions>,
): Block[] {
  const say = createSay(context)
  return [finding(result, say), table(result, say), figure(result, context.options, say), ...noteBlocks(result, say)]
}

function byCount({ options }: MultipleResponseResult) {
  return [...options].sort((a, b) => b.count - a.count)
}

function finding(result: MultipleResponseResult, say: Say): Block {
  const [first, second] = byCount(result)
  const text = say.text(second && second.count > 0 ? words.many : words.one, {
    n: say.integer(result.n),
    first: say.name(first?.name ?? ''),
    percent: say.percent(first?.percentOfCases ?? null),
    second: say.name(second?.name ?? ''),
    secondPercent: say.percent(second?.percentOfCases ?? null),
    mean: say.score(result.totalResponses / result.caseBase, 2),
  })
  return { kind: 'finding', tone: 'neutral', text }
}

function table(result: MultipleResponseResult, say: Say): TableBlock {
  const rows = byCount(result)
  const shown = rows.slice(0, longestTable)
  const whole = rows.every(({ count }) => Number.isInteger(count))
  const cases = (result.totalResponses / result.caseBase) * 100
  const notes = [sampleLine(result, say), methodLine(result, say)]
  if (shown.length < rows.length) {
    notes.push(say.text(words.shortened, { count: rows.length, shown: shown.length }))
  }
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(words.option), align: 'left' },
      { ...say.heading(commonWords.count), align: 'right', format: whole ? formats.integer : formats.two },
      { ...say.heading(words.percentOfResponses), align: 'right', format: formats.percent },
      { ...say.heading(words.percentOfCases), align: 'right', format: formats.percent },
    ],
    rows: [
      ...shown.map((option) => [say.name(option.name), option.count, option.percentOfResponses, option.percentOfCases]),
      [say.text(commonWords.total), result.totalResponses, 100, cases],
    ],
    notes,
  }
}

function figure(result: MultipleResponseResult, options: MultipleResponseOptions, say: Say): FigureBlock {
  const rows = byCount(result)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: rows.length,
      first: say.name(rows[0]?.name ?? ''),
      percent: say.percent(rows[0]?.percentOfCases ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: rows.slice(0, longestChart).map(({ name, count, percentOfCases }) => ({
        name: say.name(name),
        value: percentOfCases,
        n: count,
        stands: { all: [chose(name, options), ...answeredAll(alongWith(options, options.variables))] },
      })),
    },
  }
}

/** An option is a variable, or a text in any of them. */
function chose(option: string, { variables, countedValue }: MultipleResponseOptions): StandCondition {
  if (countedValue === null) return { any: variables.map((variable) => ({ variable, named: option, member: true })) }
  if (typeof countedValue === 'number') return { variable: option, values: [countedValue] }
  return { variable: option, named: countedValue, member: true }
}
