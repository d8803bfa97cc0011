import { refuse } from '#shared/errors/refusal.ts'
import { cellAddress } from '../import/source/cell-address.ts'
import type { Cell, SourceRow } from '../import/source/source.ts'
import { cellText } from '../import/structure/cell-text.ts'
import type { IndexColumns } from './index-system-heading.ts'

/** An indicator as a file names it. */
export interface DraftNode {
  readonly name: string
  readonly weight: number | null
  readonly variable: string | null
  readonly children: readonly DraftNode[]
}

interface Growing extends DraftNode {
  weight: number | null
  variable: string | null
  readonly children: Growing[]
  /** The cell of the row that is about it; null: only rows below it name it. */
  cell: string | null
  variableCell: string | null
}

/**
 * The trees that rows describe. Refuses, with the sheet and the cell: `indexRowUnnamed`, `indexLevelMissing`,
 * `indexNodeTwice`, `indexNameWrong`, `indexWeightWrong`, `indexVariableOnParent`.
 */
export function draftTree(rows: readonly SourceRow[], columns: IndexColumns, sheet: string): readonly DraftNode[] {
  const roots: Growing[] = []
  let path: readonly Growing[] = []
  for (const row of rows) {
    const names = columns.levels.map((column) => nameIn(row, column, sheet))
    const level = names.findLastIndex((name) => name !== '')
    if (level < 0) {
      refuseContent(row, columns, sheet)
      continue
    }
    const next: Growing[] = []
    for (let at = 0; at <= level; at++) {
      const name = names[at] ?? ''
      const siblings = next[at - 1]?.children ?? roots
      // What is left empty is as in the row above, as long as everything above it is.
      const above = path[at]
      const same = at === 0 || next[at - 1] === path[at - 1]
      if (name === '' && !(above !== undefined && same)) {
        const cell = cellAddress(columns.levels[at] ?? 0, row.number)
        refuse('indexLevelMissing', { sheet, cell, name: names[level] ?? '' })
      }
      const known = name === '' ? above : siblings.find((sibling) => sibling.name === name)
      next.push(known ?? added(siblings, name))
    }
    const node = next[level]
    if (node === undefined) continue
    describe(node, row, cellAddress(columns.levels[level] ?? 0, row.number), columns, sheet)
    path = next
  }
  for (const root of roots) refuseBoundParents(root, sheet)
  return roots
}

function added(siblings: Growing[], name: string): Growing {
  const node: Growing = { name, weight: null, variable: null, children: [], cell: null, variableCell: null }
  siblings.push(node)
  return node
}

function describe(node: Growing, row: SourceRow, cell: string, columns: IndexColumns, sheet: string): void {
  if (node.cell !== null) refuse('indexNodeTwice', { sheet, cell, other: node.cell, name: node.name })
  node.cell = cell
  if (columns.weight !== null) node.weight = weightIn(row, columns.weight, sheet)
  if (columns.variable === null) return
  const variable = cellText(row.cells[columns.variable]).trim()
  if (variable === '') return
  node.variable = variable
  node.variableCell = cellAddress(columns.variable, row.number)
}

function nameIn(row: SourceRow, column: number, sheet: string): string {
  const cell = row.cells[column]
  if (isError(cell)) {
    refuse('indexNameWrong', { sheet, cell: cellAddress(column, row.number), value: cellText(cell) })
  }
  return cellText(cell).trim()
}

function isError(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && cell.kind === 'error'
}

function weightIn(row: SourceRow, column: number, sheet: string): number | null {
  const cell = row.cells[column]
  const text = cellText(cell).trim()
  if (text === '') return null
  const weight = typeof cell === 'number' ? cell : weightOf(text)
  if (Number.isFinite(weight) && weight >= 0) return weight
  return refuse('indexWeightWrong', { sheet, cell: cellAddress(column, row.number), value: text })
}

/** `0.3`, `30%`, `３０％`; NaN: anything else. */
function weightOf(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  if (!/^\d+(\.\d+)?%?$/.test(plain)) return Number.NaN
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain)
}

function refuseContent(row: SourceRow, { weight, variable }: IndexColumns, sheet: string): void {
  for (const column of [weight, variable]) {
    if (column !== null && cellText(row.cells[column]).trim() !== '') {
      refuse('indexRowUnnamed', { sheet, cell: cellAddress(column, row.number) })
    }
  }
}

function refuseBoundParents(node: Growing, sheet: string): void {
  if (node.children.length > 0 && node.variableCell !== null) {
    refuse('indexVariableOnParent', { sheet, cell: node.variableCell, name: node.name })
  }
  for (const child of node.children) refuseBoundParents(child, sheet)
}
