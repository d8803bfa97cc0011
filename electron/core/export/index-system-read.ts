import { refuse } from '#shared/errors/refusal.ts'
import { indexSystemTexts } from '#shared/messages/app/index-system.ts'
import type { Language } from '#shared/messages/language.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { openSource } from '../import/source/open-source.ts'
import type { Sheet, SourceRow } from '../import/source/source.ts'
import { type IndexColumns, indexColumns } from './index-system-heading.ts'
import { type DraftNode, draftTree } from './index-system-rows.ts'

interface Surroundings {
  /** How the user calls the file, for refusals. */
  readonly name: string
  readonly language: Language
  readonly variables: readonly Variable[]
  /** Whose nodes keep their ids; null: there is no tree yet. */
  readonly present: IndexNode | null
  readonly newId: () => string
}

/** Rows above the heading: a title, a remark. */
const mostRowsAbove = 20
/** More indicators than any survey asks for; a data file taken by mistake has hundreds of thousands of rows. */
const mostRows = 5_000

/**
 * Reads an index system from a workbook with the columns 一级指标, 二级指标, 三级指标, 权重, 变量 (or Level 1 …), as
 * `writeIndexSystemFile` writes them. A level that is left empty or merged downwards is that of the row above; a row an item is
 * enough, its dimensions need no rows of their own. Several indicators of the first level are put below an index.
 *
 * A variable may be given by name or by label; one that the data do not have is kept, and the page says so.
 *
 * Refuses what `openSource` refuses, `indexFileNoHeading`, `indexFileEmpty`, `indexFileTooLong` and, with
 * the cell, what `draftTree` refuses.
 */
export async function readIndexSystemFile(path: string, surroundings: Surroundings): Promise<IndexNode> {
  const { name, language, variables, present, newId } = surroundings
  const source = await openSource(path, name)
  for (const sheet of source.sheets) {
    const found = await tableOf(sheet)
    if (found === null) continue
    const title = sheet.name ?? name
    const roots = draftTree(found.rows, found.columns, title)
    if (roots.length === 0) return refuse('indexFileEmpty', { file: name, sheet: title })
    const [only] = roots
    const root: DraftNode =
      roots.length === 1 && only !== undefined
        ? only
        : { name: indexSystemTexts.rootName[language], weight: null, variable: null, children: roots }
    return withIds(root, present, { newId, variableFor: variableFinder(variables) })
  }
  return refuse('indexFileNoHeading', { file: name })
}

async function tableOf(sheet: Sheet): Promise<{ columns: IndexColumns; rows: SourceRow[] } | null> {
  let columns: IndexColumns | null = null
  let above = 0
  const rows: SourceRow[] = []
  for await (const row of sheet.rows()) {
    if (columns !== null) {
      if (rows.push(row) > mostRows) refuse('indexFileTooLong', { sheet: sheet.name ?? '', limit: mostRows })
    } else {
      columns = indexColumns(row, sheet.name ?? '')
      if (columns === null && ++above > mostRowsAbove) return null
    }
  }
  return columns === null ? null : { columns, rows }
}

interface Making {
  readonly newId: () => string
  readonly variableFor: (given: string) => string
}

function withIds(draft: DraftNode, present: IndexNode | null, making: Making): IndexNode {
  return {
    id: present?.id ?? making.newId(),
    name: draft.name,
    variable: draft.variable === null ? null : making.variableFor(draft.variable),
    weight: draft.weight,
    children: draft.children.map((child) =>
      withIds(child, present?.children.find(({ name }) => name === child.name) ?? null, making),
    ),
  }
}

/** By name, else by a label that only one variable has. */
function variableFinder(variables: readonly Variable[]): (given: string) => string {
  const names = new Set(variables.map(({ name }) => name))
  return (given) => {
    if (names.has(given)) return given
    const labelled = variables.filter(({ label }) => label === given)
    return labelled.length === 1 ? (labelled[0]?.name ?? given) : given
  }
}
