export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point and the size of the label that belongs to it. */
export interface LabelledPoint {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel extends Box {
  /** The label stands so far off that a line has to lead to its point. */
  readonly leader: boolean
  /** No place free of other labels was found. */
  readonly crowded: boolean
}

interface Candidate extends Box {
  readonly distance: number
  readonly preference: number
}

const distances = [5, 14, 26, 42, 62, 86, 114]
const directions = 16

/**
 * Finds a place for each point's label, inside `bounds`, off the other labels, the points and the `obstacles`, as near to
 * its point as the others allow. Greedy from the most crowded point on, then a few rounds of second thoughts; the same
 * input always gives the same places.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  bounds: Box,
  obstacles: readonly Box[] = [],
  pointRadius = 4,
): PlacedLabel[] {
  const candidates = points.map((point) => candidatesOf(point, bounds, pointRadius))
  const chosen: (Candidate | undefined)[] = points.map(() => undefined)
  const order = points.map((_, index) => index).sort((a, b) => crowd(points, b) - crowd(points, a) || a - b)
  for (let round = 0; round < 5; round++) {
    for (const index of order) {
      const others = chosen.filter((box, at) => at !== index && box !== undefined) as Candidate[]
      chosen[index] = cheapest(candidates[index] ?? [], (box) =>
        cost(box, index, points, others, obstacles, pointRadius),
      )
    }
  }
  return points.map((point, index) => {
    const box = chosen[index] ?? { x: point.x, y: point.y, width: point.width, height: point.height, distance: 0 }
    const crowded =
      chosen[index] === undefined || chosen.some((other, at) => at !== index && other && overlap(box, other) > 0)
    return { x: box.x, y: box.y, width: box.width, height: box.height, leader: box.distance > 10, crowded }
  })
}

function candidatesOf(point: LabelledPoint, bounds: Box, pointRadius: number): Candidate[] {
  const found: Candidate[] = []
  for (const distance of distances) {
    for (let step = 0; step < directions; step++) {
      const angle = (2 * Math.PI * step) / directions
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      const reach = distance + pointRadius
      // The box touches the circle with the edge or corner that faces the point.
      const x = point.x + dx * reach + (clamp(dx * 1.5) - 1) * (point.width / 2)
      const y = point.y + dy * reach + (clamp(dy * 1.5) - 1) * (point.height / 2)
      const box = { x, y, width: point.width, height: point.height }
      if (inside(box, bounds)) found.push({ ...box, distance, preference: preference(step) })
    }
  }
  return found
}

/** Right first, then left, above, below, the diagonals last. */
function preference(step: number): number {
  return step === 0 ? 0 : step === 8 ? 1 : step === 12 ? 2 : step === 4 ? 2.5 : 4
}

function cost(
  box: Candidate,
  own: number,
  points: readonly LabelledPoint[],
  others: readonly Box[],
  obstacles: readonly Box[],
  pointRadius: number,
): number {
  let total = box.distance * 0.6 + box.preference
  for (const other of others) {
    const area = overlap(grow(box, 1.5), other)
    if (area > 0) total += 400 + area
  }
  points.forEach((point, index) => {
    const dot = { x: point.x - pointRadius, y: point.y - pointRadius, width: 2 * pointRadius, height: 2 * pointRadius }
    const area = overlap(box, dot)
    if (area > 0) total += index === own ? 60 : 150 + area
  })
  for (const obstacle of obstacles) if (overlap(box, obstacle) > 0) total += 60
  const self = points[own]
  if (self !== undefined && box.distance > 10) {
    const end = nearest(box, self)
    for (const other of others) if (crosses(self, end, other)) total += 45
  }
  return total
}

/** The point of a box nearest to another point: where a leader line ends. */
export function nearest(box: Box, point: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return {
    x: Math.min(Math.max(point.x, box.x), box.x + box.width),
    y: Math.min(Math.max(point.y, box.y), box.y + box.height),
  }
}

/** Area two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

function crosses(from: { x: number; y: number }, to: { x: number; y: number }, box: Box): boolean {
  for (let step = 1; step < 8; step++) {
    const x = from.x + ((to.x - from.x) * step) / 8
    const y = from.y + ((to.y - from.y) * step) / 8
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true
  }
  return false
}

function cheapest(candidates: readonly Candidate[], costOf: (box: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const price = costOf(candidate)
    if (price < lowest) {
      lowest = price
      best = candidate
    }
  }
  return best
}

function crowd(points: readonly LabelledPoint[], index: number): number {
  const own = points[index]
  if (own === undefined) return 0
  return points.filter((point) => Math.abs(point.x - own.x) < own.width && Math.abs(point.y - own.y) < 3 * own.height)
    .length
}

function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value))
}
