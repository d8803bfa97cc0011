import type { Variable } from '#shared/survey/variable.ts'

const mostGroups = 12
const never: ReadonlySet<string> = new Set(['id', 'ignore', 'weight', 'text', 'multipleResponse', 'ranking'])

/**
 * The variables an analysis can be split by: segments and the waves first, then all whose answers carry 2 to 12 labels.
 * How many categories a segment without labels has is known only when it is counted.
 */
export function splitVariables(variables: readonly Variable[], wave: string | null): readonly Variable[] {
  const isFirst = ({ role, name }: Variable) => role === 'segment' || name === wave
  const labelled = (variable: Variable) => {
    const gaps = new Set(variable.missing.map(({ value }) => String(value)))
    const count = Object.keys(variable.labels).filter((code) => !gaps.has(code)).length
    return !never.has(variable.role) && count >= 2 && count <= mostGroups
  }
  return [...variables.filter(isFirst), ...variables.filter((variable) => !isFirst(variable) && labelled(variable))]
}
