/** What a key does in the data grid, besides the grid's own keys (arrows, F2, Enter, Escape, Tab). */
export type GridCommand =
  | 'clear'
  | 'fillDown'
  | 'source'
  | 'replace'
  | 'selectRow'
  | 'selectAll'
  | 'extendUp'
  | 'extendDown'
  | 'deselect'

/** The command of a key pressed on a cell that is not being edited; null: the grid's own business. */
export function gridCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): GridCommand | null {
  if (event.altKey) return null
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (control && !event.shiftKey) {
    if (key === 'd') return 'fillDown'
    if (key === 'i') return 'source'
    if (key === 'h' || key === 'f') return 'replace'
    if (key === 'a') return 'selectAll'
    return null
  }
  if (control) return null
  if (key === 'escape') return 'deselect'
  if (key === 'delete' || key === 'backspace') return 'clear'
  if (event.shiftKey && key === ' ') return 'selectRow'
  if (event.shiftKey && key === 'arrowup') return 'extendUp'
  if (event.shiftKey && key === 'arrowdown') return 'extendDown'
  return null
}
