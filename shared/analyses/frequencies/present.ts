import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answeredAll, hasValue } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { FrequenciesOptions } from './options.ts'
import type { FrequenciesResult, FrequencyVariable } from './result.ts'
import { frequenciesWords as words } from './sentences.ts'

/** Longer tables and charts help nobody on paper; exports hold every value. */
const longestTable = 40
const longestChart = 20

export function presentFrequencies(result: FrequenciesResult, context: PresentContext<FrequenciesOptions>): Block[] {
  const say = createSay(context)
  return [
    ...result.variables.map((variable): Block => ({ kind: 'finding', tone: 'neutral', text: finding(variable, say) })),
    ...result.variables
      .filter((variable) => variable.categories.length > 0)
      .flatMap((variable, i) => [table(result, variable, i === 0, say), figure(variable, context.options, say)]),
    ...noteBlocks(result, say),
  ]
}

function finding(variable: FrequencyVariable, say: Say): string {
  const most = mostFrequent(variable, 1)[0]
  if (!most) return say.text(words.none, { variable: say.name(variable.name) })
  return say.text(variable.missing > 0 ? words.mostWithMissing : words.most, {
    variable: say.name(variable.name),
    n: say.integer(variable.n),
    label: most.label,
    percent: say.percent(most.validPercent),
    missing: say.integer(variable.missing),
    missingPercent: say.percent(variable.missingPercent),
  })
}

function table(result: FrequenciesResult, variable: FrequencyVariable, isFirst: boolean, say: Say): TableBlock {
  const shown = shortlist(variable, longestTable)
  const weighted = shown.some((category) => !Number.isInteger(category.count))
  const rows: Cell[][] = shown.map((category) => [
    category.label,
    category.count,
    category.percent,
    category.validPercent,
    shown.length === variable.categories.length ? category.cumulativePercent : null,
  ])
  if (variable.missing > 0) {
    rows.push([say.text(words.noAnswer), variable.missing, variable.missingPercent, null, null])
  }
  const notes = [sampleLine({ ...result, n: variable.n }, say), ...(isFirst ? [methodLine(result, say)] : [])]
  if (shown.length < variable.categories.length) {
    notes.push(say.text(words.shortened, { count: variable.categories.length, shown: shown.length }))
  }
  return {
    kind: 'table',
    caption: say.text(words.tableCaption, { variable: say.name(variable.name) }),
    columns: [
      { ...say.heading(words.answer), align: 'left' },
      { ...say.heading(commonWords.count), align: 'right', format: weighted ? formats.two : formats.integer },
      { ...say.heading(words.percent), align: 'right', format: formats.percent },
      { ...say.heading(words.validPercent), align: 'right', format: formats.percent },
      { ...say.heading(words.cumulativePercent), align: 'right', format: formats.percent },
    ],
    rows,
    notes,
  }
}

function figure(variable: FrequencyVariable, options: FrequenciesOptions, say: Say): Block {
  const along = answeredAll(alongWith(options, options.variables))
  const [most] = mostFrequent(variable, 1)
  const details = { variable: say.name(variable.name) }
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption, details),
    description: say.text(words.figureDescription, {
      ...details,
      count: variable.categories.length,
      label: most?.label ?? '',
      percent: say.percent(most?.validPercent ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.validPercentAxis), min: 0, digits: 1, quantity: 'percent' },
      bars: shortlist(variable, longestChart).map(({ value, label, validPercent, count }) => ({
        name: label,
        value: validPercent,
        n: count,
        stands: { all: [hasValue(variable.name, value, options), ...along] },
      })),
    },
  }
}

function mostFrequent(variable: FrequencyVariable, count: number) {
  return [...variable.categories].sort((a, b) => b.count - a.count).slice(0, count)
}

/** All categories in their order, or the most frequent ones where there are too many. */
function shortlist(variable: FrequencyVariable, limit: number) {
  return variable.categories.length <= limit ? variable.categories : mostFrequent(variable, limit)
}
