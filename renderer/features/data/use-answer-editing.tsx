import type { GridApi } from 'ag-grid-community'
import { Modal } from 'antd'
import { type ReactNode, type RefObject, use, useCallback } from 'react'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { editingTexts } from '#shared/messages/app/editing.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import { type Answer, parseAnswer } from '#shared/survey/parse-answer.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { RowFilter } from '../../client/row-filter.ts'
import { type RowSort, useReadRows } from '../../client/use-data.ts'
import { type AnswerWrite, useWriteAnswers } from '../../client/use-editing.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useAnnounce } from '../../ui/notices/announcer.tsx'
import type { Row } from './response-columns.ts'
import { bounds, type RowRange, rowCount } from './row-range.ts'

/** Rows asked for at once; the contract allows no more. */
const chunk = 1_000

export type ChosenRows = () => Promise<readonly Row[]>

interface AnswerEditing {
  /** Reads what was typed, asks where the codebook does not have it, and writes it into the rows; what is refused rejects. */
  readonly type: (
    rows: readonly Row[],
    variable: Variable,
    typed: string,
    kind: AnswerWrite['kind'],
  ) => Promise<boolean>
  readonly write: (rows: readonly Row[], variable: Variable, answer: Answer, kind: AnswerWrite['kind']) => Promise<void>
  /** The rows that stand in a range now, whatever is filtered and sorted later; those not in sight are read when asked for. */
  readonly rowsOf: (range: RowRange) => ChosenRows
  /** Where the question is drawn. */
  readonly dialogs: ReactNode
}

/** Changing answers in the grid: rows in sight show the new value at once, and nothing else is read again. */
export function useAnswerEditing(
  grid: RefObject<GridApi<Row> | null>,
  variables: readonly Variable[],
  onRevision: (revision: number) => void,
  sort: RowSort | null,
): AnswerEditing {
  const say = useSay()
  const announce = useAnnounce()
  const readRows = useReadRows()
  const filtered = use(RowFilter) !== null
  const { mutateAsync } = useWriteAnswers(onRevision)
  const [modal, dialogs] = Modal.useModal()

  const write: AnswerEditing['write'] = async (rows, variable, answer, kind) => {
    const at = variables.indexOf(variable)
    const changed = rows.filter(({ values }) => (values[at] ?? null) !== answer)
    if (changed.length === 0) return
    for (const row of changed) show(grid.current, row, at, answer)
    const responses = changed.map(({ id }) => id)
    const edit = { variable: variable.name, responses, answers: responses.map(() => answer) }
    try {
      const written = await mutateAsync({ kind, edits: [edit] })
      const text = {
        editAnswer: editingTexts.edited,
        fillAnswers: editingTexts.filled,
        clearAnswers: editingTexts.cleared,
      }
      announce(say(text[kind], { count: written.changed, variable: variable.name, row: changed[0]?.sourceRow ?? '' }))
      // Values that are computed from this one have changed with it, a filter may no longer let the row through, and in
      // sorted rows it may have another place.
      if (filtered || sort !== null || variables.some((one) => !isEditable(one))) grid.current?.refreshInfiniteCache()
    } catch (error) {
      // The grid goes back to what the core holds; who asked says why.
      grid.current?.refreshInfiniteCache()
      throw error
    }
  }

  async function accepted(variable: Variable, answer: Answer, reason: 'offScale' | 'unknownCode'): Promise<boolean> {
    const [low = '', high = ''] = variable.scale ?? []
    const details = { variable: variable.name, value: String(answer), low, high }
    // The Enter that ended the typing must not press the button that this dialog gives the focus.
    await new Promise((resolve) => setTimeout(resolve))
    return modal.confirm({
      title: say(editingTexts.doubtTitle),
      content: say(reason === 'offScale' ? editingTexts.doubtOffScale : editingTexts.doubtUnknown, details),
      okText: say(editingTexts.storeAnyway),
      cancelText: say(commonTexts.cancel),
      autoFocusButton: 'cancel',
    })
  }

  const type: AnswerEditing['type'] = async (rows, variable, typed, kind) => {
    if (!isEditable(variable)) refuse('variableNotEditable', { variable: variable.name })
    const parsed = parseAnswer(typed, variable)
    if (parsed.kind === 'refused') throw new RefusalError(parsed.refusal)
    if (parsed.kind === 'doubtful' && !(await accepted(variable, parsed.answer, parsed.reason))) return false
    await write(rows, variable, parsed.answer, kind)
    return true
  }

  const rowsOf = useCallback(
    (range: RowRange): ChosenRows => {
      const { from, to } = bounds(range)
      const loaded = loadedRows(grid.current, from, to)
      if (loaded.length === rowCount(range)) return () => Promise.resolve(loaded)
      return async () => {
        const rows: Row[] = []
        for (let offset = from; offset <= to; offset += chunk) {
          const part = await readRows(offset, Math.min(chunk, to - offset + 1), sort)
          rows.push(...part.rows)
          if (part.rows.length === 0) break
        }
        return rows
      }
    },
    [grid, readRows, sort],
  )
  return { type, write, rowsOf, dialogs }
}

function show(grid: GridApi<Row> | null, row: Row, at: number, answer: Answer): void {
  const node = grid?.getRowNode(String(row.id))
  if (node?.data === undefined) return
  node.setData({ ...node.data, values: node.data.values.map((value, index) => (index === at ? answer : value)) })
}

function loadedRows(grid: GridApi<Row> | null, from: number, to: number): Row[] {
  const rows: Row[] = []
  for (let row = from; row <= to; row++) {
    const data = grid?.getDisplayedRowAtIndex(row)?.data
    if (data === undefined) break
    rows.push(data)
  }
  return rows
}
