/** A bar as it is dragged from the Pareto to the fishbone. */
export interface ParetoBarData {
  readonly variable: string
  readonly category: string
  readonly count: number
}

const dragType = 'application/x-csat-pareto-bar'

/** Gives a drag its bar. */
export function writeBar(transfer: DataTransfer, bar: ParetoBarData): void {
  transfer.setData(dragType, JSON.stringify(bar))
  transfer.effectAllowed = 'copy'
}

/** null for anything that is not a bar of ours. */
export function readBar(transfer: DataTransfer): ParetoBarData | null {
  const text = transfer.getData(dragType)
  if (text === '') return null
  const data: unknown = JSON.parse(text)
  return isBar(data) ? data : null
}

function isBar(data: unknown): data is ParetoBarData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'variable' in data &&
    typeof data.variable === 'string' &&
    'category' in data &&
    typeof data.category === 'string' &&
    'count' in data &&
    typeof data.count === 'number'
  )
}
