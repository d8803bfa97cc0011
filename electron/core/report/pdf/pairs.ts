import type { FigureBlock, TableBlock } from '#shared/document/block.ts'
import type { ReportFonts } from '../report-fonts.ts'
import { fitTable } from './column-widths.ts'
import { contentSize } from './page.ts'
import type { BodyBlock, Unit } from './units.ts'

/** How the width of a page is divided between the two. */
export const pairGap = 18
export const pairTableWidth = 280
export const pairFigureWidth = contentSize('portrait').width - pairTableWidth - pairGap

const mostBars = 8
const mostRows = 11
const smallestType = 8

/** Puts a small table and the bars that follow it side by side, which halves the room the two take. */
export function joinPairs(units: readonly Unit[], fonts: ReportFonts): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const before = joined.at(-1)
    const pair = before === undefined ? null : pairOf(before, unit, fonts)
    if (before === undefined || pair === null) joined.push(unit)
    else joined[joined.length - 1] = { ...before, block: pair }
  }
  return joined
}

function pairOf(before: Unit, unit: Unit, fonts: ReportFonts): BodyBlock | null {
  if (unit.headings.length > 0 || unit.breakBefore) return null
  const [table, figure] = [before.block, unit.block]
  if (table?.kind !== 'table' || figure?.kind !== 'figure') return null
  return smallTable(table, fonts) && fewBars(figure) ? { kind: 'pair', table, figure } : null
}

function smallTable(table: TableBlock, fonts: ReportFonts): boolean {
  if (table.size === 'page' || table.rows.length > mostRows) return false
  const { cramped, fontSize } = fitTable(table, pairTableWidth, fonts)
  return !cramped && fontSize >= smallestType
}

function fewBars({ chart, size }: FigureBlock): boolean {
  return size !== 'page' && chart.kind === 'bar' && chart.orientation === 'horizontal' && chart.bars.length <= mostBars
}
