import type { Cause } from '../../survey/cause-tree.ts'

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One label of the diagram with the line that leads from it to its parent. */
export interface FishboneNode {
  /** The cause's id; the tree's id for the effect. */
  readonly id: string
  /** null for the effect. */
  readonly parentId: string | null
  /** 0 the effect, 1 a bone, 2-4 nested causes. */
  readonly depth: number
  readonly box: Rect
  readonly lines: readonly string[]
  /** Count, votes and status in words, under the label; empty where there is nothing to say. */
  readonly meta: string
  readonly fontSize: number
  readonly bold: boolean
  readonly status: Cause['status']
  /** Ends (x2, y2) on the parent's connector, for a bone on the spine; null for the effect. */
  readonly connector: Segment | null
}

/** A laid-out fishbone in pixels from its top left corner: all that drawing and hit-testing need. */
export interface FishboneGeometry {
  readonly width: number
  readonly height: number
  /** From the tail (x1, y1) to the head (x2, y2). */
  readonly spine: Segment
  /** The effect first; every cause after its parent. */
  readonly nodes: readonly FishboneNode[]
}
