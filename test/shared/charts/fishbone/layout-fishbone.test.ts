import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FishboneGeometry, Rect, Segment } from '#shared/charts/fishbone/geometry.ts'
import { layoutFishbone } from '#shared/charts/fishbone/layout-fishbone.ts'
import { estimateWidth } from '#shared/charts/text/estimate-width.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import { arbitraryTree } from './arbitrary-tree.ts'

const layout = (tree: CauseTree) => layoutFishbone(tree, estimateWidth, { language: 'zh-CN' })
const runs = { numRuns: 50 }

describe('layoutFishbone', () => {
  it('places the effect and every cause once', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        expect(
          layout(tree)
            .nodes.map((node) => node.id)
            .sort(),
        ).toEqual(['tree', ...ids(tree.bones)].sort())
      }),
      runs,
    )
  })
  it('lets no two labels overlap', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const { nodes } = layout(tree)
        for (const [at, one] of nodes.entries())
          for (const other of nodes.slice(at + 1))
            expect(intersect(one.box, other.box), `${one.id} ${other.id}`).toBe(false)
      }),
      runs,
    )
  })
  it('lets no line run through the label of another cause', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const geometry = layout(tree)
        const lines = [
          { owner: 'tree', line: geometry.spine },
          ...geometry.nodes.flatMap(({ id, connector }) =>
            connector === null ? [] : [{ owner: id, line: connector }],
          ),
        ]
        for (const { owner, line } of lines)
          for (const { id, box } of geometry.nodes)
            if (id !== owner) expect(crosses(line, box), `line of ${owner} through ${id}`).toBe(false)
      }),
      runs,
    )
  })
  it('keeps every label and line inside the drawing', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const { width, height, nodes } = layout(tree)
        for (const { box, connector } of nodes) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
          for (const x of connector ? [connector.x1, connector.x2] : []) expect(x >= 0 && x <= width).toBe(true)
        }
      }),
      runs,
    )
  })
  it('leads every cause from its label to the line of its parent', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const geometry = layout(tree)
        for (const { id, parentId, box, connector } of geometry.nodes) {
          if (connector === null) continue
          expect(distance(connector.x1, connector.y1, edges(box)), `label of ${id}`).toBeLessThan(0.01)
          expect(
            distance(connector.x2, connector.y2, [parentLine(geometry, parentId)]),
            `parent of ${id}`,
          ).toBeLessThan(0.01)
        }
      }),
      runs,
    )
  })
  it('draws the head at the side asked for, with the spine running into it', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const { spine, nodes } = layout(tree)
        const head = nodes[0]?.box
        expect(tree.head === 'right' ? spine.x2 > spine.x1 : spine.x2 < spine.x1).toBe(true)
        expect(head && (tree.head === 'right' ? head.x : head.x + head.width)).toBeCloseTo(spine.x2, 6)
      }),
      runs,
    )
  })
  it('draws bones above and below the spine in turn', () => {
    const bones = ['人', '机', '料', '法'].map((text, index) => cause(`b${index}`, text))
    const { nodes, spine } = layout({ id: 't', effect: '等待时间长', origin: null, head: 'right', bones })
    const above = (id: string) => (nodes.find((node) => node.id === id)?.box.y ?? 0) < spine.y1
    expect(bones.map((bone) => above(bone.id))).toEqual([true, false, true, false])
  })
  it('says count, votes and status in words under the label', () => {
    const main = cause('m', '高峰排班不足', { count: 31, votes: 7, status: 'mainCause' })
    const { nodes } = layout({
      id: 't',
      effect: '等待',
      origin: null,
      head: 'right',
      bones: [cause('b', '人', { children: [main] })],
    })
    expect(nodes.find((node) => node.id === 'm')?.meta).toBe('31 次 · 7 票 · 要因')
  })
})

function cause(id: string, text: string, more: Partial<Cause> = {}): Cause {
  return { id, text, count: null, votes: 0, status: 'suspected', verification: '', owner: '', children: [], ...more }
}

function ids(causes: readonly Cause[]): string[] {
  return causes.flatMap((one) => [one.id, ...ids(one.children)])
}

function parentLine(geometry: FishboneGeometry, parentId: string | null): Segment {
  return geometry.nodes.find((node) => node.id === parentId)?.connector ?? geometry.spine
}

function intersect(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function crosses(line: Segment, box: Rect): boolean {
  const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 }
  for (let step = 0; step <= 200; step++) {
    const x = line.x1 + ((line.x2 - line.x1) * step) / 200
    const y = line.y1 + ((line.y2 - line.y1) * step) / 200
    if (x > inner.x && x < inner.x + inner.width && y > inner.y && y < inner.y + inner.height) return true
  }
  return false
}

function edges({ x, y, width, height }: Rect): Segment[] {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return corners.map(([x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % 4] ?? [x1, y1]
    return { x1, y1, x2, y2 }
  })
}

/** Distance of a point from the nearest of some segments. */
function distance(x: number, y: number, segments: readonly Segment[]): number {
  return Math.min(
    ...segments.map(({ x1, y1, x2, y2 }) => {
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
      const at = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
      return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1))
    }),
  )
}
