import { nameText } from '#shared/derive/expression/name-text.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'

/** A text as it is written in an expression. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** All of them; nothing to ask is no condition. */
export function allOf(conditions: readonly string[]): string {
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : conditions.map((one) => `(${one})`).join(' and ')
}

/** Any of them. */
export function anyOf(conditions: readonly string[]): string {
  const different = [...new Set(conditions)]
  const [only] = different
  return different.length === 1 && only !== undefined ? only : different.map((one) => `(${one})`).join(' or ')
}

/**
 * The condition that a variable has the value a figure calls by this name: a value label, a code, a category, or an option
 * among several; null: it has no such value.
 */
export function hasValue(variable: Variable, name: string): string | null {
  const { labels, type } = variable
  const written = nameText(variable.name)
  if (isNumeric(variable)) {
    const code = Object.entries(labels).find(([, label]) => label === name)?.[0] ?? name
    return code.trim() !== '' && Number.isFinite(Number(code)) ? `${written} = ${Number(code)}` : null
  }
  const text = labels[name] ?? name
  return type === 'set' || type === 'ranking' ? `contains(${written}, ${quoted(text)})` : `${written} = ${quoted(text)}`
}

/** The condition that a mark lies on the bad side of the middle of its scale; null: the scale is not known. */
export function hasLowMark({ name, scale, direction }: Variable): string | null {
  if (scale === null) return null
  const middle = (scale[0] + scale[1]) / 2
  return `${nameText(name)} ${direction === 'low' ? '>' : '<'} ${middle}`
}
