import type { Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { CorrelationsOptions } from './options.ts'
import type { CorrelationPair, CorrelationsResult } from './result.ts'
import { correlationsWords as words } from './sentences.ts'

/** A wider matrix fits no page, a longer list helps nobody; exports hold every pair. */
const widestMatrix = 12
const longestList = 45

export function correlationTables(result: CorrelationsResult, options: CorrelationsOptions, say: Say): TableBlock[] {
  const { variables } = options
  const matrix = variables.length > 2 && variables.length <= widestMatrix
  const tables = [...(matrix ? [matrixTable(result, options, say)] : []), pairTable(result, options, say)]
  return tables.map((table, i) =>
    i === 0 ? { ...table, notes: [...(table.notes ?? []), methodLine(result, say)] } : table,
  )
}

/** The lower triangle. */
function matrixTable(result: CorrelationsResult, { variables, method }: CorrelationsOptions, say: Say): TableBlock {
  const column = (variable: string): TableColumn => ({
    title: say.name(variable),
    align: 'right',
    statistic: 'correlation',
  })
  return {
    kind: 'table',
    caption: say.text(words.matrixCaption, { method: say.text(words[method]) }),
    columns: [{ ...say.heading(commonWords.variable), align: 'left' }, ...variables.map(column)],
    rows: variables.map((row, i): Cell[] => [
      say.name(row),
      ...variables.map((column, j): Cell => {
        if (j > i) return ''
        if (j === i) return '1'
        const pair = result.pairs.find(({ a, b }) => a === column && b === row)
        return pair ? starred(pair, say) : ''
      }),
    ]),
    notes: [sampleLine(result, say), say.text(words.matrixNote)],
  }
}

function starred({ r, p }: CorrelationPair, say: Say): string {
  const stars = p === null ? '' : p < 0.01 ? '**' : p < 0.05 ? '*' : ''
  return `${say.decimal(r)}${stars}`
}

function pairTable(result: CorrelationsResult, { method, level }: CorrelationsOptions, say: Say): TableBlock {
  const bySize = [...result.pairs].sort((a, b) => Math.abs(b.r ?? 0) - Math.abs(a.r ?? 0))
  const shown = result.pairs.length <= longestList ? result.pairs : bySize.slice(0, longestList)
  const share = levelText(level)
  const notes = [sampleLine(result, say)]
  if (shown.length < result.pairs.length) {
    notes.push(say.text(words.shortened, { count: result.pairs.length, shown: shown.length }))
  }
  return {
    kind: 'table',
    caption: say.text(words.pairCaption, { method: say.text(words[method]) }),
    columns: [
      { ...say.heading(words.first), align: 'left' },
      { ...say.heading(words.second), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
      right(say.heading(words.r)),
      right(say.heading(words.p), formats.p),
      right(say.heading(words.lower, { level: share })),
      right(say.heading(words.upper, { level: share })),
    ],
    rows: shown.map(({ a, b, n, r, p, ci }) => [
      say.name(a),
      say.name(b),
      n,
      r,
      p,
      ci?.lower ?? null,
      ci?.upper ?? null,
    ]),
    notes,
  }
}
