import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'

export interface PlacedCause {
  readonly cause: Cause
  /** The bone it stands on. */
  readonly bone: string
  /** From below the bone down to the cause itself. */
  readonly path: readonly string[]
}

/** Every cause below the bones, in the order of the outline; the bones themselves are categories, not causes. */
export function allCauses(tree: CauseTree): PlacedCause[] {
  const below = (parent: Cause, bone: string, path: readonly string[]): PlacedCause[] =>
    parent.children.flatMap((cause) => {
      const own = [...path, cause.text]
      return [{ cause, bone, path: own }, ...below(cause, bone, own)]
    })
  return tree.bones.flatMap((bone) => below(bone, bone.text, []))
}
