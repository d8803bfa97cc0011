import { type CellMoments, cellMomentsOf, mergeCellMoments } from '../../statistics/moments/cell-moments.ts'
import type { Scale } from '../../survey/variable.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { type Category, categoryCodes } from '../common/category-codes.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import { itemsBelow } from '../satisfaction-index/tree.ts'
import type { WeightSensitivityOptions } from './options.ts'

export interface SensitivityItem {
  readonly name: string
  readonly scale: Scale
  /** Turned round because the codebook says that low is good. */
  readonly turned: boolean
  readonly moments: CellMoments
}

export interface SensitivityUnit {
  readonly category: Category
  /** Rows of the unit that answer any item. */
  readonly n: number
  /** In the order of the items. */
  readonly moments: readonly CellMoments[]
}

export interface SensitivityStatistics {
  readonly n: number
  readonly items: readonly SensitivityItem[]
  readonly units: readonly SensitivityUnit[]
  /** Rows that answer an item but belong to no unit. */
  readonly withoutUnit: number
}

const mostUnits = 500

export function summariseSensitivity(whole: Sample, options: WeightSensitivityOptions): SensitivityStatistics {
  const { tree, units, missing } = options
  const names = [...new Set(itemsBelow(tree))]
  const rows = answeredRows(whole.table, names, missing === 'listwise' ? 'all' : 'any')
  const sample = takeSample(whole, rows, units === null ? names : [...new Set([...names, units])])
  const columns = names.map((name) => readItem(sample, name, options, { followDirection: true, needScale: true }))
  const everyone = new Int32Array(rows.length)
  const ofCells = (cells: Int32Array, count: number) =>
    columns.map(({ values }) => cellMomentsOf(values, cells, count, sample.weights))
  const overall = ofCells(everyone, 1)
  return {
    n: rows.length,
    items: columns.map(({ name, scale, reversed }, i) => ({
      name,
      // `readItem` has refused items without a scale.
      scale: scale ?? [0, 1],
      turned: reversed && !options.reverse.includes(name),
      moments: overall[i]?.[0] ?? noMoments,
    })),
    ...(units === null ? { units: [], withoutUnit: 0 } : unitMoments(sample, units, options, ofCells)),
  }
}

const noMoments: CellMoments = { n: 0, weight: 0, squaredWeight: 0, mean: 0, squares: 0 }

function unitMoments(
  sample: Sample,
  variable: string,
  options: WeightSensitivityOptions,
  ofCells: (cells: Int32Array, count: number) => CellMoments[][],
) {
  const { codes, categories } = categoryCodes(sample, variable, options, mostUnits)
  const counts = new Int32Array(categories.length)
  let withoutUnit = 0
  for (const code of codes) {
    if (code < 0) withoutUnit++
    else counts[code] = (counts[code] ?? 0) + 1
  }
  const byItem = ofCells(codes, categories.length)
  const units = categories.map(
    (category, place): SensitivityUnit => ({
      category,
      n: counts[place] ?? 0,
      moments: byItem.map((cells) => cells[place] ?? noMoments),
    }),
  )
  return { units: units.filter(({ n }) => n > 0), withoutUnit }
}

export function mergeSensitivity(a: SensitivityStatistics, b: SensitivityStatistics): SensitivityStatistics {
  const units = new Map(a.units.map((unit) => [unit.category.value, unit]))
  for (const unit of b.units) {
    const known = units.get(unit.category.value)
    units.set(unit.category.value, known ? mergeUnits(known, unit) : unit)
  }
  return {
    n: a.n + b.n,
    items: a.items.map((item, i) => {
      const other = b.items[i]
      return other ? { ...item, moments: mergeCellMoments(item.moments, other.moments) } : item
    }),
    units: [...units.values()],
    withoutUnit: a.withoutUnit + b.withoutUnit,
  }
}

function mergeUnits(a: SensitivityUnit, b: SensitivityUnit): SensitivityUnit {
  return {
    category: a.category,
    n: a.n + b.n,
    moments: a.moments.map((moments, i) => mergeCellMoments(moments, b.moments[i] ?? moments)),
  }
}
