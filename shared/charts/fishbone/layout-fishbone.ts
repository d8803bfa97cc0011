import type { Language } from '../../messages/language.ts'
import type { Cause, CauseTree } from '../../survey/cause-tree.ts'
import type { Measure } from '../text/measure.ts'
import { mapped, moved, slantedBranch } from './branch.ts'
import type { FishboneGeometry, FishboneNode } from './geometry.ts'
import { causeMeta, type Label, layoutLabel } from './label.ts'

export interface FishboneOptions {
  readonly language: Language
  /** Pixels; default 12. */
  readonly fontSize?: number
  /** Width by height the diagram will be shown in; labels are wrapped so that it fills it best. Default 16:9. */
  readonly aspect?: number
}

/** Widths to which labels may be wrapped, in font sizes. */
const wrapWidths = [5, 6, 7, 8.5, 10, 12]

/**
 * Lays out a cause-and-effect diagram: the effect at the head, bones up and down in turn along the spine, causes nested to
 * any depth, alternately level and slanted. No two labels overlap, whatever the texts: neighbours on a slanted line keep
 * to their own band of heights, neighbours on a level line to their own band along the slant. The same tree, measure and
 * options always give the same geometry.
 */
export function layoutFishbone(tree: CauseTree, measure: Measure, options: FishboneOptions): FishboneGeometry {
  const aspect = options.aspect ?? 16 / 9
  const layouts = wrapWidths.map((wrap) => layoutWith(tree, measure, options, wrap))
  const size = ({ width, height }: FishboneGeometry) => Math.max(width, height * aspect)
  return layouts.reduce((best, layout) => (size(layout) < size(best) - 0.5 ? layout : best))
}

function layoutWith(tree: CauseTree, measure: Measure, options: FishboneOptions, wrap: number): FishboneGeometry {
  const fontSize = options.fontSize ?? 12
  const gap = fontSize * 0.9
  const style = {
    gap,
    label: (cause: Cause, depth: number): Label =>
      layoutLabel(cause.text, causeMeta(cause, options.language), {
        ...{ fontSize: depth > 2 ? fontSize * 0.92 : fontSize, bold: depth === 1, measure },
        // Labels on slanted lines stand side by side: narrower ones save more width than they cost height.
        maxWidth: fontSize * (depth === 1 ? Math.max(wrap, 6) : depth === 3 ? wrap * 0.75 : wrap),
        language: options.language,
      }),
  }
  const nodes: FishboneNode[] = []
  let x = gap
  const bones = pairs(tree)
  const reach = [0, 1].map((side) =>
    Math.max(0, ...bones.map((pair) => (pair[side] ? slantedBranch(pair[side], tree.id, 1, style).up : 0))),
  )
  for (const pair of bones) {
    const branches = pair.map((bone, side) =>
      bone === undefined ? undefined : slantedBranch(bone, tree.id, 1, style, reach[side]),
    )
    x += Math.max(0, ...branches.map((branch) => branch?.left ?? 0))
    for (const [side, branch] of branches.entries()) {
      if (branch === undefined) continue
      const up = moved(branch.nodes, x, 0)
      nodes.push(
        ...(side === 0
          ? mapped(
              up,
              (at) => at,
              (at) => -at,
            )
          : up),
      )
    }
    x += Math.max(0, ...branches.map((branch) => branch?.right ?? 0)) + gap
  }
  return finish(tree, nodes, x, { ...options, fontSize }, measure)
}

/** Bones two by two, the first of each pair above the spine, in reading order from the left. */
function pairs(tree: CauseTree): (Cause | undefined)[][] {
  const list: (Cause | undefined)[][] = []
  for (let at = 0; at < tree.bones.length; at += 2) list.push([tree.bones[at], tree.bones[at + 1]])
  return tree.head === 'left' ? list.reverse() : list
}

/** Adds the head, turns the diagram round for a head at the left, and moves everything into positive coordinates. */
function finish(
  tree: CauseTree,
  nodes: readonly FishboneNode[],
  end: number,
  options: Required<Pick<FishboneOptions, 'fontSize' | 'language'>>,
  measure: Measure,
): FishboneGeometry {
  const size = options.fontSize * 1.2
  const gap = options.fontSize
  const effect = layoutLabel(tree.effect, '', {
    fontSize: size,
    maxWidth: size * 7,
    bold: true,
    measure,
    language: options.language,
  })
  const padded = { width: effect.width + gap, height: effect.height + gap }
  const headX = Math.max(end, options.fontSize * 8)
  const head: FishboneNode = {
    id: tree.id,
    parentId: null,
    depth: 0,
    box: { x: headX, y: -padded.height / 2, ...padded },
    lines: effect.lines,
    meta: '',
    fontSize: size,
    bold: true,
    status: 'suspected',
    connector: null,
  }
  const all = [head, ...nodes]
  const left = Math.min(0, ...all.map(({ box }) => box.x)) - gap
  const right = Math.max(...all.map(({ box }) => box.x + box.width)) + gap
  const top = Math.min(...all.map(({ box }) => box.y)) - gap
  const bottom = Math.max(...all.map(({ box }) => box.y + box.height)) + gap
  const mapX = tree.head === 'left' ? (x: number) => right - x : (x: number) => x - left
  const mapY = (y: number) => y - top
  const spineY = mapY(0)
  return {
    width: right - left,
    height: bottom - top,
    spine: { x1: mapX(0), y1: spineY, x2: mapX(headX), y2: spineY },
    nodes: mapped(all, mapX, mapY),
  }
}
