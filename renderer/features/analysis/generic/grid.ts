/** Rows of numbers; null: not filled in. */
export type Grid = readonly (readonly (number | null)[])[]

/** The grid with this many rows and columns: cut, or with empty cells added. */
export function resized(grid: Grid, height: number, width: number): (number | null)[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => grid[row]?.[column] ?? null),
  )
}

/** A pasted range put down at a cell. Where the grid may not grow, what falls outside is left out. */
export function placePasted(
  grid: Grid,
  pasted: Grid,
  row: number,
  column: number,
  growsDown: boolean,
  growsRight: boolean,
): (number | null)[][] {
  const [height, width] = [grid.length, grid[0]?.length ?? 0]
  const wide = Math.max(...pasted.map((cells) => cells.length))
  return resized(
    grid,
    growsDown ? Math.max(height, row + pasted.length) : height,
    growsRight ? Math.max(width, column + wide) : width,
  ).map((cells, r) =>
    cells.map((old, c) => {
      const line = pasted[r - row]
      return line !== undefined && c >= column && c - column < line.length ? (line[c - column] ?? null) : old
    }),
  )
}

/** Reads a grid from an option's value; anything else is an empty one. */
export function asGrid(value: unknown): Grid {
  if (!Array.isArray(value)) return []
  return value.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell: unknown) => (typeof cell === 'number' ? cell : null)) : [],
  )
}

/** Judgements over n criteria: 1 on the diagonal, and 1 (equal) where a pair is not judged yet. */
export function judgementGrid(value: unknown, n: number): number[][] {
  return resized(asGrid(value), n, n).map((cells, row) =>
    cells.map((cell, column) => (row === column ? 1 : (cell ?? 1))),
  )
}
