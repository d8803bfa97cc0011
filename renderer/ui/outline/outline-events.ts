import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { type OutlineCommand, outlineCommand } from './outline-keys.ts'

interface OutlineHandlers {
  /** False: the key is not for the tree. */
  readonly perform: (command: OutlineCommand) => boolean
  readonly toggle: (id: string) => void
  readonly select: (id: string) => void
  readonly startRename: (id: string) => void
  readonly focused: (id: string) => void
  /** The focus went elsewhere on the page. */
  readonly left: () => void
}

/** One set of handlers for all rows, at the tree. Keys and clicks inside the naming field are its own. */
export function outlineEvents({ perform, toggle, select, startRename, focused, left }: OutlineHandlers) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return
      const command = outlineCommand(event)
      if (command === null || !perform(command)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onClick: ({ target }: MouseEvent) => {
      const id = rowOf(target)
      if (id === null || target instanceof HTMLInputElement) return
      if (target instanceof Element && target.closest('.outline-caret') !== null) toggle(id)
      else select(id)
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      const id = rowOf(target)
      if (id !== null && !(target instanceof HTMLInputElement)) startRename(id)
    },
    onFocus: ({ target }: FocusEvent) => {
      const id = target instanceof HTMLElement ? (target.dataset['node'] ?? null) : null
      if (id !== null) focused(id)
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) left()
    },
  }
}

/** The node whose row an event happened in. */
function rowOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null
  return row?.dataset['node'] ?? null
}
