import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { SvgCanvas } from '../svg-canvas.tsx'
import { useFishbone } from '../use-fishbone.ts'

/** A cause-and-effect diagram, as wide as there is room but never larger than drawn. */
export function FishboneFigure({ tree }: { tree: CauseTree }) {
  const { svg, geometry } = useFishbone(tree)
  return <SvgCanvas svg={svg} width={`min(100%, ${Math.ceil(geometry.width)}px)`} />
}
