import type { NumericColumn, TextColumn } from './data-table.ts'

/**
 * A column of numbers with what the codebook knows of it; what is left out is not declared.
 *
 * @example makeNumericColumn('Q1', [5, 4, Number.NaN], { scale: [1, 5], direction: 'high' }).values.length // 3
 */
export function makeNumericColumn(
  name: string,
  values: Float64Array | readonly number[],
  codebook: Partial<Pick<NumericColumn, 'label' | 'scale' | 'direction' | 'labels'>> = {},
): NumericColumn {
  return {
    kind: 'numeric',
    name,
    label: codebook.label ?? name,
    values: values instanceof Float64Array ? values : Float64Array.from(values),
    scale: codebook.scale ?? null,
    direction: codebook.direction ?? null,
    labels: codebook.labels ?? {},
  }
}

/**
 * A column of text, coded in order of first appearance; null and the empty text are missing.
 *
 * @example makeTextColumn('门店', ['东店', null, '西店', '东店']).codes // Int32Array [0, -1, 1, 0]
 */
export function makeTextColumn(name: string, values: readonly (string | null)[], label = name): TextColumn {
  const codeOf = new Map<string, number>()
  const codes = Int32Array.from(values, (value) => {
    if (value === null || value === '') return -1
    const known = codeOf.get(value)
    if (known !== undefined) return known
    codeOf.set(value, codeOf.size)
    return codeOf.size - 1
  })
  return { kind: 'text', name, label, codes, categories: [...codeOf.keys()] }
}
