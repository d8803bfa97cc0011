import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { type DragEvent, type ReactNode, useState } from 'react'
import type { DropPlace } from './edit-outline.ts'
import { NameInput } from './name-input.tsx'
import type { Placed } from './outline-node.ts'
import type { RowActions } from './row-actions.ts'

interface OutlineRowProps<N> {
  readonly row: Placed<N>
  readonly text: string
  readonly open: boolean
  readonly selected: boolean
  readonly focusable: boolean
  readonly editing: boolean
  readonly readOnly: boolean
  readonly placeholder: string
  readonly decoration: ReactNode
  readonly actions: RowActions
}

const dragType = 'application/x-csat-outline-node'

export function OutlineRow<N extends { readonly id: string; readonly children: readonly N[] }>({
  row,
  text,
  open,
  selected,
  focusable,
  editing,
  readOnly,
  placeholder,
  decoration,
  actions,
}: OutlineRowProps<N>) {
  const [drop, setDrop] = useState<DropPlace | null>(null)
  const { id, children } = row.node
  const Caret = open ? CaretDownOutlined : CaretRightOutlined
  return (
    <div
      className="outline-row"
      role="treeitem"
      data-node={id}
      data-drop={drop ?? undefined}
      tabIndex={focusable && !editing ? 0 : -1}
      aria-level={row.level}
      aria-setsize={row.siblings.length}
      aria-posinset={row.at + 1}
      aria-selected={selected}
      aria-expanded={children.length === 0 ? undefined : open}
      style={{ paddingLeft: 8 + (row.level - 1) * 20 }}
      draggable={!readOnly && !editing}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setDrop(dropPlace(event))
      }}
      onDragLeave={() => setDrop(null)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setDrop(null)
        const moved = event.dataTransfer.getData(dragType)
        if (moved === '') actions.dropData(event.dataTransfer, id)
        else if (moved !== id) actions.move(moved, id, dropPlace(event))
      }}
    >
      <span className="outline-caret" aria-hidden="true">
        {children.length === 0 ? null : <Caret />}
      </span>
      {editing ? (
        <NameInput
          text={text}
          placeholder={placeholder}
          onCommit={(name, next) => actions.commit(id, name, next)}
          onCancel={actions.cancel}
        />
      ) : (
        <span className="outline-text">{text}</span>
      )}
      {decoration === undefined || decoration === null ? null : (
        <span className="outline-decoration">{decoration}</span>
      )}
    </div>
  )
}

/** The upper quarter of a row means before it, the lower quarter after it, the middle into it. */
function dropPlace(event: DragEvent): DropPlace {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const share = (event.clientY - top) / height
  return share < 0.25 ? 'before' : share > 0.75 ? 'after' : 'inside'
}
