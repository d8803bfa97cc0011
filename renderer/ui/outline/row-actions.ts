import type { DropPlace } from './edit-outline.ts'

/** What a row can ask of the tree it stands in. */
export interface RowActions {
  /** `next`: what Enter or Tab in the field asks for after naming. */
  readonly commit: (id: string, text: string, next?: 'addChild') => void
  readonly cancel: () => void
  readonly move: (id: string, target: string, where: DropPlace) => void
  readonly dropData: (data: DataTransfer, id: string) => boolean
}
