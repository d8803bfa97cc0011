import { isNumeric, type Role, type Variable } from '#shared/survey/variable.ts'

const never: ReadonlySet<Role> = new Set<Role>(['id', 'ignore', 'text'])
const ordered: ReadonlySet<string> = new Set(['time', 'wave', 'subgroup'])
const sizes: ReadonlySet<string> = new Set(['base', 'size', 'amount'])

/** The variables that make sense for an option, the likeliest kinds first. */
export function offeredVariables(
  option: string,
  as: 'numeric' | 'category',
  variables: readonly Variable[],
): readonly Variable[] {
  const first = likely(option, as)
  return variables
    .filter((variable) => {
      const { role } = variable
      if (never.has(role)) return false
      if (ordered.has(option)) return role !== 'weight'
      if (role === 'weight') return sizes.has(option)
      return as === 'category' || isNumeric(variable)
    })
    .toSorted((a, b) => place(first, a.role) - place(first, b.role))
}

function likely(option: string, as: 'numeric' | 'category'): readonly Role[] {
  if (option === 'time') return ['date', 'segment']
  if (option === 'base') return ['weight']
  return as === 'numeric' || option === 'items' ? ['item'] : ['segment', 'multipleResponse', 'item']
}

function place(first: readonly Role[], role: Role): number {
  const at = first.indexOf(role)
  return at < 0 ? first.length : at
}
