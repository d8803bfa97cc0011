import { type ColumnHeading, dimensionName } from './column-headings.ts'

export interface VariableName {
  /** Unique within the table. */
  readonly name: string
  /** What the reader of a table sees: without the question's number. */
  readonly label: string
}

const questionNumber =
  /^(?:第?\s*\d{1,3}\s*(?:题|[、.．:：)）])|[QＱ]\s*\d{1,3}(?:[-_.]\d{1,2})?\s*[、.．:：]|[（(]\d{1,3}[)）])\s*/i

/**
 * Gives each column a name of its own. Headings that occur once keep their text; repeated ones take their dimension in
 * front, and a number where that is not enough.
 */
export function variableNames(headings: readonly ColumnHeading[]): VariableName[] {
  const counts = new Map<string, number>()
  for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1)
  const taken = new Set<string>()
  return headings.map(({ text, dimension }) => {
    const repeated = (counts.get(text) ?? 0) > 1 && dimension !== null
    const wanted = repeated ? `${dimensionName(dimension)}/${text}` : text
    let name = wanted
    for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`
    taken.add(name)
    return { name, label: labelOf(name) }
  })
}

function labelOf(name: string): string {
  const label = name.replace(questionNumber, '')
  return label === '' ? name : label
}
