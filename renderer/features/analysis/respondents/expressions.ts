import type { StandCondition } from '#shared/charts/stands.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import { isNumeric, type Scale, type Variable } from '#shared/survey/variable.ts'

/** The variables a condition may speak of, and the scales that the options of the result declare for them. */
export interface Codebook {
  readonly variables: readonly Variable[]
  readonly declared: Readonly<Record<string, Scale>>
}

/** A text as it is written in an expression. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** All of them; nothing to ask is no condition. */
export function allOf(conditions: readonly string[]): string {
  const different = [...new Set(conditions)]
  const [only] = different
  return different.length === 1 && only !== undefined ? only : different.map((one) => `(${one})`).join(' and ')
}

/** Any of them. */
export function anyOf(conditions: readonly string[]): string {
  const different = [...new Set(conditions)]
  const [only] = different
  return different.length === 1 && only !== undefined ? only : different.map((one) => `(${one})`).join(' or ')
}

export function variableOf({ variables }: Codebook, name: string): Variable | undefined {
  return variables.find((variable) => variable.name === name)
}

/** The end points of an item: those the options declare before the codebook's. */
export function scaleOf({ declared }: Codebook, { name, scale }: Variable): Scale | null {
  return declared[name] ?? scale
}

/** What the responses behind a mark have in common as an expression; null: the variables of today cannot say it. */
export function conditionText(condition: StandCondition, codebook: Codebook): string | null {
  if ('any' in condition) {
    const names = condition.any.flatMap((one) => ('answered' in one ? [one.answered] : []))
    if (names.length > 1 && names.length === condition.any.length) return answeredText(names, codebook, 'any')
    const known = condition.any.map((one) => conditionText(one, codebook)).filter((one) => one !== null)
    return known.length === 0 ? null : anyOf(known)
  }
  if ('not' in condition) {
    const text = conditionText(condition.not, codebook)
    return text === null ? null : `not (${text})`
  }
  const variable = variableOf(codebook, 'answered' in condition ? condition.answered : condition.variable)
  if (variable === undefined) return null
  const written = nameText(variable.name)
  if ('answered' in condition) return `not missing(${written})`
  const scale = scaleOf(codebook, variable)
  if (condition.turned === true && scale === null) return null
  const ticked = (code: number) => (condition.turned === true && scale !== null ? scale[0] + scale[1] - code : code)
  if ('closed' in condition) {
    const { from, to, closed } = condition
    const turned = condition.turned === true
    const ends = [
      from !== undefined ? `${written} ${turned ? '<=' : '>='} ${ticked(from)}` : null,
      to !== undefined ? `${written} ${turned ? '>' : '<'}${closed ? '=' : ''} ${ticked(to)}` : null,
    ]
    return isNumeric(variable) ? ends.filter((end) => end !== null).join(' and ') : null
  }
  if ('named' in condition) {
    const { named, member } = condition
    if (!isNumeric(variable)) {
      return member === true ? `has(${written}, ${quoted(named)})` : `${written} = ${quoted(named)}`
    }
    return anyEqual(written, codesNamed(variable, named, ticked))
  }
  const { values } = condition
  if (!isNumeric(variable)) return anyOf(values.map((value) => `${written} = ${quoted(String(value))}`))
  return anyEqual(
    written,
    values.flatMap((value) => (typeof value === 'number' ? [ticked(value)] : [])),
  )
}

/** That all of these variables are answered, or any of them; null: the project has not all of them. */
export function answeredText(names: readonly string[], codebook: Codebook, which: 'all' | 'any'): string | null {
  if (names.some((name) => variableOf(codebook, name) === undefined)) return null
  const written = [...new Set(names)].map(nameText)
  if (written.length === 1) return `not missing(${written[0]})`
  return which === 'all' ? `nmiss(${written.join(', ')}) = 0` : `count(${written.join(', ')}) > 0`
}

/** A value label, or the number of a code that has none. */
function codesNamed({ labels }: Variable, name: string, ticked: (code: number) => number): number[] {
  const labelled = Object.entries(labels)
    .filter(([, label]) => label === name)
    .map(([code]) => Number(code))
  const code = name.trim() === '' ? Number.NaN : ticked(Number(name))
  return Number.isNaN(code) || labels[String(code)] !== undefined ? labelled : [...labelled, code]
}

function anyEqual(written: string, codes: readonly number[]): string | null {
  return codes.length === 0 ? null : anyOf(codes.map((code) => `${written} = ${code}`))
}
