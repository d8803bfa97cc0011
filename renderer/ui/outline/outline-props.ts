import type { ReactNode } from 'react'
import type { Forest, OutlineNode } from './outline-node.ts'

export interface OutlineProps<N extends OutlineNode<N>> {
  /** The accessible name of the tree. */
  readonly label: string
  readonly forest: Forest<N>
  readonly textOf: (node: N) => string
  /** A new node without a name; it is named at once. */
  readonly create: () => N
  readonly rename: (node: N, text: string) => N
  /** Called with every finished edit; an unnamed new node is not one. */
  readonly onChange: (forest: Forest<N>) => void
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  /** Whether a forest may come to be: one root only, at most so deep. Edits that would break it do nothing. */
  readonly allows?: (forest: Forest<N>) => boolean
  readonly readOnly?: boolean
  /** What stands at the right of a row. */
  readonly decorate?: (node: N) => ReactNode
  readonly placeholder?: (level: number) => string
  /** Something from outside that was dropped on a node; true when it was taken. */
  readonly onDropData?: (data: DataTransfer, node: N) => boolean
}
