/** Rows that share all their categories, taken together. */
export interface Cells {
  /** How many cells there are. */
  readonly size: number
  /** The cell of each row; −1 for a row that has no category on some margin. */
  readonly ofRow: Int32Array
  /** By margin: the category of each cell. */
  readonly categories: readonly Int32Array[]
}

/**
 * Collapses rows to the combinations of categories that occur: raking needs nothing else, and a hundred thousand rows on
 * four margins are some hundred cells. One pass over the rows for each margin.
 *
 * @param margins by margin the category of each row, 0 to size − 1, or −1 for none
 */
export function collapseCells(margins: readonly { readonly codes: Int32Array; readonly size: number }[]): Cells {
  const rows = margins[0]?.codes.length ?? 0
  const ofRow = new Int32Array(rows)
  let cells = 1
  let history: Int32Array[] = []
  for (const { codes, size } of margins) {
    const keys = refine(ofRow, codes, size, new Int32Array(cells * size).fill(-1))
    history = [
      ...history.map((categories) => Int32Array.from(keys, (key) => categories[Math.floor(key / size)] ?? 0)),
      Int32Array.from(keys, (key) => key % size),
    ]
    cells = keys.length
  }
  return { size: cells, ofRow, categories: history }
}

/** Splits every cell by one more margin, in place; gives old cell × size + category of each new cell. */
function refine(ofRow: Int32Array, codes: Int32Array, size: number, found: Int32Array): number[] {
  const keys: number[] = []
  for (let row = 0; row < ofRow.length; row++) {
    const before = ofRow[row] as number
    const code = codes[row] as number
    if (before < 0 || code < 0) {
      ofRow[row] = -1
      continue
    }
    const key = before * size + code
    let cell = found[key] as number
    if (cell < 0) {
      cell = keys.length
      found[key] = cell
      keys.push(key)
    }
    ofRow[row] = cell
  }
  return keys
}
