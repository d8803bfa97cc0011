import type { Cause } from '../../survey/cause-tree.ts'
import type { FishboneNode, Rect, Segment } from './geometry.ts'
import type { Label } from './label.ts'

/** Horizontal run per vertical rise of every slanted line: they all lean alike (60°). */
const slant = 1 / Math.sqrt(3)

/**
 * A cause and all below it, laid out around the point (0, 0) where it joins its parent: bones up, head at the right, y
 * growing upwards. `left` and `right` are its extent along the slant (x + slant · y), `up` and `down` its vertical one.
 */
export interface Branch {
  readonly nodes: readonly FishboneNode[]
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
}

interface Style {
  /** Room between neighbours, in pixels. */
  readonly gap: number
  label(cause: Cause, depth: number): Label
}

/**
 * A cause as a slanted line that rises from its parent, the label on its end, its own causes stacked beside it as level
 * lines. Each keeps to its own band of heights, so none can touch another. A line shorter than `reach` is drawn out to it,
 * its causes spread evenly, so that the bones of one side end at one height.
 */
export function slantedBranch(cause: Cause, parentId: string, depth: number, style: Style, reach = 0): Branch {
  const natural = slantedWithin(cause, parentId, depth, style, 0)
  const missing = reach - natural.up
  return missing > 0 ? slantedWithin(cause, parentId, depth, style, missing / (cause.children.length + 1)) : natural
}

function slantedWithin(cause: Cause, parentId: string, depth: number, style: Style, slack: number): Branch {
  const label = style.label(cause, depth)
  const placed: FishboneNode[] = []
  let height = (depth === 1 ? style.gap * 1.5 : style.gap) + slack
  for (const child of cause.children) {
    const branch = levelBranch(child, cause.id, depth + 1, style)
    const at = height + branch.down
    placed.push(...moved(branch.nodes, -at * slant, at))
    height = at + branch.up + style.gap + slack
  }
  const end = height + style.gap
  const tip = -end * slant
  const box = { x: tip - label.width / 2, y: end, width: label.width, height: label.height }
  return measured([node(cause, parentId, depth, label, box, { x1: tip, y1: end, x2: 0, y2: 0 }), ...placed])
}

/**
 * A cause as a level line that runs from its label into its parent, its own causes rising from it. Along the slant each
 * keeps to its own band, so none can touch another.
 */
function levelBranch(cause: Cause, parentId: string, depth: number, style: Style): Branch {
  const label = style.label(cause, depth)
  const placed: FishboneNode[] = []
  let reach = style.gap * 0.5
  for (const child of [...cause.children].reverse()) {
    const branch = slantedBranch(child, cause.id, depth + 1, style)
    const at = reach + branch.right
    placed.unshift(...moved(branch.nodes, -at, 0))
    reach = at + branch.left + style.gap * 0.5
  }
  const edge = -(reach + style.gap * 0.5 + (label.height / 2) * slant)
  const box = { x: edge - label.width, y: -label.height / 2, width: label.width, height: label.height }
  return measured([node(cause, parentId, depth, label, box, { x1: edge, y1: 0, x2: 0, y2: 0 }), ...placed])
}

function node(
  cause: Cause,
  parentId: string,
  depth: number,
  label: Label,
  box: Rect,
  connector: Segment,
): FishboneNode {
  const { lines, meta, fontSize, bold } = label
  return { id: cause.id, parentId, depth, box, lines, meta, fontSize, bold, status: cause.status, connector }
}

/** The nodes shifted by (dx, dy). */
export function moved(nodes: readonly FishboneNode[], dx: number, dy: number): FishboneNode[] {
  return mapped(
    nodes,
    (x) => x + dx,
    (y) => y + dy,
  )
}

/** The nodes with both axes mapped; a map that turns an axis round keeps boxes upright. */
export function mapped(
  nodes: readonly FishboneNode[],
  mapX: (x: number) => number,
  mapY: (y: number) => number,
): FishboneNode[] {
  return nodes.map((one) => {
    const { box, connector } = one
    return {
      ...one,
      box: {
        x: Math.min(mapX(box.x), mapX(box.x + box.width)),
        y: Math.min(mapY(box.y), mapY(box.y + box.height)),
        width: box.width,
        height: box.height,
      },
      connector: connector && {
        x1: mapX(connector.x1),
        y1: mapY(connector.y1),
        x2: mapX(connector.x2),
        y2: mapY(connector.y2),
      },
    }
  })
}

function measured(nodes: readonly FishboneNode[]): Branch {
  let [left, right, up, down] = [0, 0, 0, 0]
  const reach = (x: number, y: number) => {
    left = Math.max(left, -(x + slant * y))
    right = Math.max(right, x + slant * y)
    up = Math.max(up, y)
    down = Math.max(down, -y)
  }
  for (const { box, connector } of nodes) {
    reach(box.x, box.y)
    reach(box.x + box.width, box.y + box.height)
    if (connector !== null) reach(connector.x1, connector.y1)
  }
  return { nodes, left, right, up, down }
}
