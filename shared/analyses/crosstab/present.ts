import type { Block, FigureBlock } from '../../document/block.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { answeredAll, hasValue } from '../common/stands.ts'
import type { PresentContext } from '../define.ts'
import { crosstabFindings } from './findings.ts'
import type { CrosstabOptions } from './options.ts'
import type { CrosstabResult } from './result.ts'
import { crosstabWords as words } from './sentences.ts'
import { crosstabTables, shownColumns } from './tables.ts'

/** More bars than this are no figure any more. */
const mostBars = 20

export function presentCrosstab(result: CrosstabResult, context: PresentContext<CrosstabOptions>): Block[] {
  const say = createSay(context)
  return [
    ...crosstabFindings(result, context.options, say),
    ...crosstabTables(result, context.options, say),
    ...(result.rowTotals.length <= mostBars ? [figure(result, context.options, say)] : []),
    ...noteBlocks(result, say),
  ]
}

function figure(result: CrosstabResult, options: CrosstabOptions, say: Say): FigureBlock {
  const inColumn = (column: string) =>
    result.columnTotals.flatMap(({ name, value }) =>
      name === column ? [hasValue(options.columns, value, options)] : [],
    )
  const along = answeredAll(options.layer === null ? [] : [options.layer])
  const details = { rows: say.name(options.rows), columns: say.name(options.columns), count: result.rowTotals.length }
  return {
    kind: 'figure',
    caption: say.text(words.percentCaption, details),
    description: say.text(words.figureDescription, details),
    chart: {
      kind: 'groupedBar',
      stacked: true,
      axis: { title: say.text(words.axis), min: 0, max: 100, digits: 0 },
      categories: result.rowTotals.map(({ name }) => name),
      series: shownColumns(result).map((column) => ({
        name: column,
        values: result.rowTotals.map(
          ({ name }) => result.cells.find((cell) => cell.row === name && cell.column === column)?.rowPercent ?? 0,
        ),
        counts: result.rowTotals.map(
          ({ name }) => result.cells.find((cell) => cell.row === name && cell.column === column)?.count ?? null,
        ),
        stands: result.rowTotals.map(({ value }) => ({
          all: [hasValue(options.rows, value, options), ...inColumn(column), ...along],
        })),
      })),
    },
  }
}
