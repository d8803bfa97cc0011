/** A measured figure and what it must stay below; null: printed only, nothing to keep to. */
export interface Figure {
  readonly name: string
  readonly limit: number | null
  readonly measured: number
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | 'count'
}

const mark = 'figure '

/** Tells a figure to `npm run measure`, which runs each measurement as a process of its own. */
export function report(figure: Figure): void {
  process.stdout.write(`${mark}${JSON.stringify(figure)}\n`)
}

/** The figure of a line of output; null for anything else. */
export function figureOf(line: string): Figure | null {
  if (line.startsWith(mark)) return JSON.parse(line.slice(mark.length)) as Figure
  const scrolled = /^(.+): \d+ long tasks, longest (\d+) ms$/.exec(line)
  if (scrolled === null) return null
  return { name: `grid, longest task: ${scrolled[1]}`, limit: 50, measured: Number(scrolled[2]), unit: 'ms' }
}
