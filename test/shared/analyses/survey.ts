import type { DataTable, NumericColumn } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'

type Codebook = Partial<Pick<NumericColumn, 'label' | 'scale' | 'direction' | 'labels'>>
export const gap = Number.NaN

/** A table of numeric columns, each with what its codebook knows, and text columns. */
export function survey(
  numbers: Readonly<
    Record<string, readonly number[] | { readonly values: readonly number[]; readonly codebook: Codebook }>
  >,
  texts: Readonly<Record<string, readonly (string | null)[]>> = {},
): DataTable {
  const numeric = Object.entries(numbers).map(([name, given]) => {
    if (!('codebook' in given)) return makeNumericColumn(name, given)
    return makeNumericColumn(name, given.values, given.codebook)
  })
  const text = Object.entries(texts).map(([name, values]) => makeTextColumn(name, values))
  const columns = [...numeric, ...text]
  const [first] = columns
  const rowCount = first ? (first.kind === 'text' ? first.codes.length : first.values.length) : 0
  return { rowCount, columns: new Map(columns.map((column) => [column.name, column])) }
}

/** Six respondents, two shops, marks on 1-5 with a gap, one item with low marks good. */
export const shops = survey(
  {
    q1: { values: [5, 4, 4, 2, 1, 5], codebook: { scale: [1, 5], direction: 'high', label: '接待' } },
    q2: { values: [4, 4, gap, 2, 2, 5], codebook: { scale: [1, 5], direction: 'high', label: '维修质量' } },
    q3: { values: [1, 2, 1, 4, 5, 2], codebook: { scale: [1, 5], direction: 'low', label: '等待时间' } },
    overall: { values: [5, 4, 4, 3, 1, 5], codebook: { scale: [1, 5], direction: 'high', label: '总体满意度' } },
    weight: [1, 2, 0.5, 1, 0, 1.5],
    sex: { values: [1, 2, 2, 1, 1, 2], codebook: { labels: { '1': '男', '2': '女' } } },
    mark: [80, 95, 60, 55, 40, 100],
  },
  { shop: ['东店', '东店', '西店', '西店', '西店', '东店'], complaint: ['等待', '等待', null, '价格', '态度', '等待'] },
)
