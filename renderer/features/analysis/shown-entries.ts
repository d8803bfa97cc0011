interface Entry {
  readonly id: string
  readonly title: string
}

/** Room for the switch beside a page's title at 1366 pixels, in letters; a Chinese character takes two. */
const room = 76

/** Which analyses stand in view and which in a list: all in view where there is room, else the first `keep`. */
export function shownEntries<E extends Entry>(entries: readonly E[], keep: number): { first: E[]; rest: E[] } {
  const width = entries.reduce((sum, { title }) => sum + letters(title) + 3, 0)
  const shown = width <= room ? entries.length : keep
  return { first: entries.slice(0, shown), rest: entries.slice(shown) }
}

function letters(title: string): number {
  return [...title].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)
}
