import type { SkipRule } from './skip-rules.ts'

/** A line that is no rule: which one, and why. */
export interface SkipRuleProblem {
  readonly line: number
  readonly text: string
  readonly reason: 'notARule' | 'unknownField' | 'backwards'
  /** The field that is meant. */
  readonly field: string
}

const shape =
  /^(?:if|如果|若|当)?\s*(.+?)\s*(<=|>=|!=|<>|[=＝≠<≤>≥])\s*(.+?)\s*(?:→|->|=>|,?\s*(?:skip|跳过|则跳过|，则跳过|，跳过))\s*(.+)$/iu
const operators: Readonly<Record<string, SkipRule['operator']>> = {
  '=': '=',
  '＝': '=',
  '!=': '≠',
  '<>': '≠',
  '≠': '≠',
  '<': '<',
  '<=': '≤',
  '≤': '≤',
  '>': '>',
  '>=': '≥',
  '≥': '≥',
}

/**
 * Skip rules as they are typed, one a line: `if Q3 = 2 skip Q4–Q6`, `Q3 ≥ 4 → Q7, Q9`, `如果 Q3=2 跳过 Q4-Q6`. Fields are called
 * by their names, in any case; a rule may only skip what comes after the field it asks about.
 *
 * @example parseSkipRules('if q3 = 2 skip q4–q6', ['Q3', 'Q4', 'Q5', 'Q6']).rules[0]?.skip // ['Q4', 'Q5', 'Q6']
 */
export function parseSkipRules(
  text: string,
  fields: readonly string[],
): { readonly rules: SkipRule[]; readonly problems: SkipRuleProblem[] } {
  const rules: SkipRule[] = []
  const problems: SkipRuleProblem[] = []
  const placeOf = (name: string) => fields.findIndex((field) => field.toLowerCase() === name.trim().toLowerCase())
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '') continue
    const refuse = (reason: SkipRuleProblem['reason'], field = '') =>
      void problems.push({ line: index + 1, text: line, reason, field })
    const [, when = '', sign = '', value = '', targets = ''] = shape.exec(line) ?? []
    const operator = operators[sign]
    if (operator === undefined) {
      refuse('notARule')
      continue
    }
    const asked = placeOf(when)
    const { places, unknown } = placesIn(targets, placeOf)
    if (asked < 0 || unknown !== null) refuse('unknownField', asked < 0 ? when : (unknown ?? ''))
    else if (places.some((place) => place <= asked)) refuse('backwards', when)
    else {
      rules.push({
        when: fields[asked] ?? '',
        operator,
        value: Number.isFinite(Number(value)) ? Number(value) : value,
        skip: places.map((place) => fields[place] ?? ''),
      })
    }
  }
  return { rules, problems }
}

/** Single fields and ranges from one field to another. A field's own name may have a hyphen. */
function placesIn(
  targets: string,
  placeOf: (name: string) => number,
): { readonly places: number[]; readonly unknown: string | null } {
  const places: number[] = []
  for (const part of targets.split(/[,，、;；]|\s+and\s+/iu)) {
    if (part.trim() === '') continue
    const single = placeOf(part)
    const [from = '', to = ''] = part.split(/\s*[-–—~至到]\s*/u)
    if (single >= 0) places.push(single)
    else if (placeOf(from) >= 0 && placeOf(to) >= placeOf(from))
      for (let place = placeOf(from); place <= placeOf(to); place++) places.push(place)
    else return { places, unknown: placeOf(from) < 0 ? from.trim() : to.trim() || part.trim() }
  }
  return places.length === 0 ? { places, unknown: targets.trim() } : { places: [...new Set(places)], unknown: null }
}
