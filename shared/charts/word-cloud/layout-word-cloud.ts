import type { Measure } from '../text/measure.ts'

/** A word with its weight, such as the number of comments it occurs in. */
export interface CloudWord {
  readonly text: string
  readonly value: number
}

/** A word in its place; x and y are the middle of its box. */
export interface PlacedWord extends CloudWord {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly size: number
  /** 0: the heaviest word … 2: the lightest ones. */
  readonly rank: 0 | 1 | 2
}

export interface CloudFrame {
  readonly width: number
  readonly height: number
  /** The font size of the figure's other texts; no word is smaller. */
  readonly fontSize: number
  readonly measure: Measure
}

/** Height of a line of text, in font sizes, and the air around a word. */
const lineHeight = 1.12
const air = 3
/** The share of the frame that words fill at the first try. */
const fill = 0.42

/**
 * Places words so that none overlaps another and none leaves the frame: the heaviest in the middle, the others as near to
 * it as they fit, on a spiral. The area of a word grows with its weight. Nothing is turned and nothing is random: the same
 * words give the same picture on screen and on paper.
 *
 * When not all fit, all become smaller, down to the size of the figure's text; what does not fit then is left out, the
 * lightest first.
 *
 * @param words in any order; those without weight are left out
 */
export function layoutWordCloud(words: readonly CloudWord[], frame: CloudFrame): PlacedWord[] {
  const ordered = words
    .filter(({ text, value }) => text !== '' && value > 0)
    .toSorted((a, b) => b.value - a.value || (a.text < b.text ? -1 : 1))
  const [heaviest] = ordered
  if (heaviest === undefined) return []
  let scale = firstScale(ordered, frame)
  for (;;) {
    const placed = place(ordered, frame, scale)
    const smallest = frame.fontSize / Math.sqrt(heaviest.value)
    if (placed.length === ordered.length || scale <= smallest) return placed
    scale = Math.max(smallest, scale * 0.88)
  }
}

/** Font size of a word of weight 1, such that all words together fill their share of the frame. */
function firstScale(words: readonly CloudWord[], { width, height, fontSize, measure }: CloudFrame): number {
  const areaOf = ({ text, value }: CloudWord) => (measure(text, fontSize) / fontSize) * lineHeight * value
  const area = words.reduce((sum, word) => sum + areaOf(word), 0)
  const [heaviest] = words
  const root = Math.sqrt(heaviest?.value ?? 1)
  // One word alone would fill the frame.
  const most = Math.min(height / 4, fontSize * 6) / root
  const widest = (width * 0.9) / ((measure(heaviest?.text ?? '', fontSize) / fontSize) * root)
  return Math.min(Math.sqrt((fill * width * height) / area), most, widest)
}

function place(words: readonly CloudWord[], frame: CloudFrame, scale: number): PlacedWord[] {
  const { width, height, fontSize, measure } = frame
  const placed: PlacedWord[] = []
  const largest = words[0]?.value ?? 1
  for (const word of words) {
    const size = Math.max(fontSize, scale * Math.sqrt(word.value))
    const box = { width: measure(word.text, size, true) + air * 2, height: size * lineHeight + air }
    const spot = freeSpot(box, placed, frame)
    if (spot === null) continue
    const share = word.value / largest
    const rank = share > 0.6 ? 0 : share > 0.25 ? 1 : 2
    placed.push({ ...word, ...box, size, rank, x: spot.x + width / 2, y: spot.y + height / 2 })
  }
  return placed
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The first place on the spiral that is free, about the middle of the frame; null: there is none. */
function freeSpot(box: Size, placed: readonly PlacedWord[], frame: CloudFrame): { x: number; y: number } | null {
  const room = { x: (frame.width - box.width) / 2, y: (frame.height - box.height) / 2 }
  if (room.x < 0 || room.y < 0) return null
  const aspect = frame.width / frame.height
  const end = Math.hypot(frame.width, frame.height) / 2
  // Steps of about three pixels along the spiral, whose turns are four pixels apart.
  let angle = 0
  for (let radius = 0; radius < end; radius = (4 * angle) / (2 * Math.PI)) {
    const x = radius * Math.cos(angle) * Math.min(2, aspect)
    const y = radius * Math.sin(angle)
    if (Math.abs(x) <= room.x && Math.abs(y) <= room.y && isFree({ x, y }, box, placed, frame)) return { x, y }
    angle += Math.min(0.6, 3 / Math.max(1, radius))
  }
  return null
}

function isFree(at: { x: number; y: number }, box: Size, placed: readonly PlacedWord[], frame: CloudFrame): boolean {
  const x = at.x + frame.width / 2
  const y = at.y + frame.height / 2
  return placed.every(
    (other) =>
      Math.abs(x - other.x) * 2 >= box.width + other.width || Math.abs(y - other.y) * 2 >= box.height + other.height,
  )
}
