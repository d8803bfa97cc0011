import { answerJoints } from '#shared/survey/answer-joints.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import type { MissingKind } from '#shared/survey/variable.ts'
import type { Cell } from '../source/source.ts'
import { cellText } from '../structure/cell-text.ts'
import { cleanText } from '../values/clean-text.ts'
import { comparableText } from '../values/comparable-text.ts'
import { missingWordKind } from '../values/missing-words.ts'
import { withoutOtherText } from '../values/other-text.ts'
import { parseMark } from '../values/parse-mark.ts'
import { platformCode } from '../values/platform-code.ts'
import { answer, type Converted } from './converted.ts'

type OptionColumn = NonNullable<MappedVariable['columns']>[number]

/** A cell of one option: chosen (with its rank where there is one), left out, or why nothing is known. */
type Mark = { readonly option: string; readonly rank: number | null } | 'out' | MissingKind

const yes = new Set(['y', 'yes', 'true', 'checked', 'selected', '是', '选中', '已选', '√', '✓', 'x', '1'])
const no = new Set(['n', 'no', 'false', 'unchecked', 'notselected', 'unselected', '否', '未选', '未选中', '0'])

/**
 * Joins the columns of one question: the chosen options in the order of the questionnaire as `A┋B`, or a ranking as `A→B`.
 * An answer that chose none of the options is an answer, and empty.
 */
export function optionColumns(
  variable: Pick<MappedVariable, 'type' | 'labels'>,
  columns: readonly OptionColumn[],
): (cells: readonly Cell[]) => Converted {
  const ranking = variable.type === 'ranking'
  const joint = answerJoints[ranking ? 'ranking' : 'set']
  return (cells) => {
    const chosen: { option: string; rank: number }[] = []
    const missing: MissingKind[] = []
    let out = 0
    for (const [index, column] of columns.entries()) {
      const mark = markOf(cells[index] ?? null, column, variable.labels, ranking)
      if (mark === 'out') out++
      else if (typeof mark === 'string') missing.push(mark)
      else chosen.push({ option: mark.option, rank: mark.rank ?? index })
    }
    if (chosen.length > 0) {
      const inOrder = ranking ? chosen.sort((a, b) => a.rank - b.rank) : chosen
      return answer(inOrder.map(({ option }) => option).join(joint))
    }
    if (out > 0 && !ranking) return answer('')
    // Every cell says why it is empty; a reason beats mere emptiness.
    const kind = missing.find((one) => one !== 'blank') ?? 'blank'
    return { value: null, missing: kind, issue: null }
  }
}

function markOf(
  cell: Cell,
  { option, counted }: OptionColumn,
  labels: Readonly<Record<string, string>>,
  ranking: boolean,
): Mark {
  const text = cleanText(withoutOtherText(cellText(cell)))
  if (text === '') return 'blank'
  if (counted !== undefined)
    return comparableText(text) === comparableText(String(counted)) ? { option, rank: null } : 'out'
  const number = parseMark(text)
  const kind = (number === null ? null : platformCode(number)) ?? missingWordKind(text)
  if (kind !== null) return kind
  if (option === '') return { option: labels[text] ?? text, rank: null }
  if (ranking) return number === null ? 'invalid' : number > 0 ? { option, rank: number } : 'blank'
  const word = comparableText(text)
  if (yes.has(word) || word === comparableText(option)) return { option, rank: null }
  return no.has(word) ? 'out' : 'invalid'
}
