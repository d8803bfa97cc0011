import type { fishbonePresets } from '#shared/messages/app/improvement.ts'
import type { Language } from '#shared/messages/language.ts'
import type { CauseTree, EffectOrigin } from '#shared/survey/cause-tree.ts'
import { newCause } from '#shared/survey/cause-tree-edit.ts'

export type FishbonePreset = (typeof fishbonePresets)[number]

/** A new fishbone with the bones of a preset, named in the present language. */
export function makeCauseTree(
  effect: string,
  origin: EffectOrigin | null,
  preset: FishbonePreset,
  language: Language,
  newId: () => string,
): CauseTree {
  return {
    id: newId(),
    effect,
    origin,
    head: 'right',
    bones: preset.bones.map((bone) => newCause(newId(), bone[language])),
  }
}
