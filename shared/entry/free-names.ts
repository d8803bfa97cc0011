import type { Variable } from '../survey/variable.ts'

/**
 * Questions of a new form under names that are not taken: a name that another variable already has with another wording gives
 * way to the next free number (`Q1` → `Q8`), so that two different questions never end up in one column. The same question
 * under the same name keeps it.
 *
 * @example withFreeNames([Q1 '接待'], [Q1 '价格', Q2 '质量'])[0]?.name // 'Q3'
 */
export function withFreeNames(
  fields: readonly Variable[],
  taken: readonly Pick<Variable, 'name' | 'label'>[],
): Variable[] {
  const wordings = new Map(taken.map(({ name, label }) => [name, label]))
  const used = new Set([
    ...wordings.keys(),
    ...fields.filter((field) => isFree(field, wordings)).map(({ name }) => name),
  ])
  return fields.map((field) => {
    if (isFree(field, wordings)) return field
    const stem = field.name.replace(/\d+$/, '')
    for (let number = 1; ; number++) {
      const name = `${stem}${number}`
      if (used.has(name)) continue
      used.add(name)
      return { ...field, name }
    }
  })
}

function isFree({ name, label }: Variable, wordings: ReadonlyMap<string, string>): boolean {
  return !wordings.has(name) || wordings.get(name) === label
}
