import type { QualityData, RuleHit } from '#shared/quality/define-rule.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleId } from '#shared/quality/rule-setting.ts'
import type { Column } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { atOnce } from '#shared/work/pieces.ts'

const { NaN: none } = Number
type Declared = Pick<Variable, 'role' | 'type' | 'scale' | 'direction'>

/** Forms typed by hand: items on 1-5 (or as declared), other columns by what they hold. null: left blank. */
export function qualityData(
  columns: Readonly<Record<string, readonly (number | string | null)[]>>,
  declared: Readonly<Record<string, Partial<Variable>>> = {},
): QualityData {
  const variables = Object.entries(columns).map(([name, values]): Variable => {
    const text = values.some((value) => typeof value === 'string')
    const item: Declared = { role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high' }
    const other: Declared = { role: 'segment', type: 'string', scale: null, direction: null }
    return { name, label: name, labels: {}, missing: [], ...(text ? other : item), ...declared[name] }
  })
  const rowCount = Math.max(0, ...Object.values(columns).map(({ length }) => length))
  const table = (kept: boolean) => ({
    rowCount,
    columns: new Map(
      variables.map((variable): [string, Column] => {
        const values = columns[variable.name] ?? []
        if (variable.type === 'string')
          return [
            variable.name,
            makeTextColumn(
              variable.name,
              values.map((value) => (value === null ? null : String(value))),
            ),
          ]
        const missing = new Set(kept ? [] : variable.missing.map(({ value }) => value))
        const marks = values.map((value) => (value === null || missing.has(value) ? none : Number(value)))
        return [variable.name, makeNumericColumn(variable.name, marks, { scale: variable.scale })]
      }),
    ),
  })
  return { variables, table: table(false), stored: table(true) }
}

/** What a rule hits, all pieces at once. */
export function hitsOf(rule: QualityRuleId, data: QualityData, params: unknown): RuleHit[] {
  return atOnce(qualityRules[rule].find(data, params))
}
