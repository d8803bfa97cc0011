import { useId, useRef, useState } from 'react'
import { outlineTexts } from '#shared/messages/app/outline.ts'
import { useSay } from '../language/use-say.ts'
import type { OutlineNode } from './outline-node.ts'
import type { OutlineProps } from './outline-props.ts'
import { OutlineRow } from './outline-row.tsx'
import { OutlineToolbar } from './outline-toolbar.tsx'
import { useOutline } from './use-outline.ts'
import './outline.css'

/** A tree that is edited like an outline, by keyboard, by buttons and by dragging. */
export function Outline<N extends OutlineNode<N>>(props: OutlineProps<N>) {
  const say = useSay()
  const hintId = useId()
  const tree = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const outline = useOutline(props, { closed, setClosed, tree })
  const { rows, editing, current } = outline
  return (
    <div className="outline">
      {props.readOnly === true ? null : <OutlineToolbar perform={outline.perform} hasSelection={current !== null} />}
      <p id={hintId} className="visually-hidden">
        {say(outlineTexts.hint)}
      </p>
      <div
        ref={tree}
        className="outline-tree"
        role="tree"
        aria-label={props.label}
        aria-describedby={hintId}
        {...outline.events}
      >
        {rows.map((row) => (
          <OutlineRow
            key={row.node.id}
            row={row}
            text={props.textOf(row.node)}
            open={!closed.has(row.node.id)}
            selected={row.node.id === props.selected}
            focusable={row.node.id === current}
            editing={editing === row.node.id}
            readOnly={props.readOnly === true}
            placeholder={props.placeholder?.(row.level) ?? ''}
            decoration={props.decorate?.(row.node)}
            actions={outline.rowActions}
          />
        ))}
      </div>
    </div>
  )
}
