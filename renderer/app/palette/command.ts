/** Something the palette can do. */
export interface Command {
  readonly id: string
  readonly group: string
  readonly title: string
  /** Other words it is found by: the title in the other language, an abbreviation. */
  readonly also: readonly string[]
  readonly keys?: string
  readonly run: () => void
}
