import type { Area } from '../source.ts'

export const lastColumn = 16_383
export const lastRow = 1_048_576

/**
 * Reads `A1:F20`, also with $ signs; a single cell is an area of itself.
 *
 * @returns null when it is no such text or lies outside of any sheet
 */
export function areaOf(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference)
  if (match === null) return null
  const [, left = '', top = '', right = left, bottom = top] = match
  const area = {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: index(left),
    lastColumn: index(right),
  }
  const ordered = area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn
  return ordered && area.firstRow >= 1 && area.lastRow <= lastRow && area.lastColumn <= lastColumn ? area : null
}

function index(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
