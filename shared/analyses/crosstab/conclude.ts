import { refuse } from '../../errors/refusal.ts'
import { lowExpectedShare } from '../bands.ts'
import { namedCategories } from '../common/named-categories.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { CrosstabOptions } from './options.ts'
import type { CrosstabLayer, CrosstabResult, CrosstabTable } from './result.ts'
import type { CrosstabStatistics } from './summarise.ts'
import { crosstabTable, tableNames } from './table.ts'

export function concludeCrosstab(
  statistics: CrosstabStatistics,
  options: CrosstabOptions,
  facts: SampleFacts,
): CrosstabResult {
  const { cells, dropped } = statistics
  if (cells.length === 0) refuse('tooFewCases', { n: 0, needed: 1, nTotal: facts.nTotal })
  const names = tableNames(cells)
  const cases = cells.reduce((sum, { moments }) => sum + moments.n, 0)
  const sample = cases + dropped
  const weighted = facts.weight !== null
  const aggregated = weighted && (options.weightsAre === 'counts' || cells.every(({ moments }) => moments.n === 1))
  const { n, ...table } = crosstabTable(cells, names, weighted && !aggregated ? { sample, df: sample - 1 } : null)
  const layers = namedCategories(cells.flatMap(({ categories }) => categories[2] ?? [])).map((layer): CrosstabLayer => {
    const within = cells.filter(({ categories }) => categories[2]?.value === layer.value)
    const df = within.reduce((sum, { moments }) => sum + moments.n, 0) - 1
    return {
      name: layer.name,
      ...crosstabTable(within, names, weighted && !aggregated ? { sample, df } : null),
    }
  })
  return {
    n,
    nTotal: facts.weight?.sum ?? facts.nTotal,
    missing: options.missing,
    notes: [...sampleNotes(facts), ...tableNotes({ table, layers, dropped, options, weighted, aggregated })],
    method: {
      id: 'crosstab',
      references: [
        'haberman1973',
        'cramer1946',
        'spssAlgorithms',
        ...(table.raoScott ? (['raoScott1984'] as const) : []),
      ],
    },
    cases,
    aggregated,
    ...table,
    layers,
  }
}

interface Findings {
  readonly table: CrosstabTable
  readonly layers: readonly CrosstabLayer[]
  readonly dropped: number
  readonly options: CrosstabOptions
  readonly weighted: boolean
  readonly aggregated: boolean
}

function tableNotes({ table, layers, dropped, options, weighted, aggregated }: Findings): Note[] {
  const notes: Note[] = []
  if (dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  if (table.rowTotals.length === 1) notes.push({ code: 'oneCategory', details: { variable: options.rows } })
  if (table.columnTotals.length === 1) notes.push({ code: 'oneCategory', details: { variable: options.columns } })
  if (!table.chiSquare) return notes
  for (const { name, chiSquare } of layers) {
    if (!chiSquare) notes.push({ code: 'oneCategoryInLayer', details: { layer: name } })
  }
  if (weighted) notes.push({ code: aggregated ? 'aggregatedTable' : 'weightsAsFrequencies', details: {} })
  const { percent, smallest } = table.lowExpected
  if (percent > lowExpectedShare * 100 || smallest < 1) {
    notes.push({
      code: 'lowExpectedCounts',
      details: { percent: Number(percent.toFixed(1)), smallest: Number(smallest.toFixed(2)) },
    })
  }
  if (table.cells.length === 4 && table.fisherExactP === null) {
    notes.push({ code: 'fisherNeedsWholeCounts', details: {} })
  }
  return notes
}
