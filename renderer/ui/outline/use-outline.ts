import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  appendChild,
  indent,
  insertAfter,
  moveAmongSiblings,
  moveTo,
  outdent,
  removeNode,
  replaceNode,
} from './edit-outline.ts'
import { outlineEvents } from './outline-events.ts'
import type { OutlineCommand } from './outline-keys.ts'
import { type Forest, find, type OutlineNode, walk } from './outline-node.ts'
import type { OutlineProps } from './outline-props.ts'
import type { RowActions } from './row-actions.ts'
import { useShownForest } from './use-shown-forest.ts'

interface Surroundings {
  readonly closed: ReadonlySet<string>
  readonly setClosed: (closed: ReadonlySet<string>) => void
  readonly tree: RefObject<HTMLElement | null>
}

/** The behaviour of an outline: which row has the focus, which is being named, what the keys do. */
export function useOutline<N extends OutlineNode<N>>(
  props: OutlineProps<N>,
  { closed, setClosed, tree }: Surroundings,
) {
  const { allows = () => true, readOnly = false } = props
  const [editing, setEditing] = useState<string | null>(null)
  const { forest, hold, expect, drop } = useShownForest(props.forest)
  /** After Escape the next Tab leaves the tree. */
  const released = useRef(false)
  const rows = walk(forest, (node) => !closed.has(node.id))
  const current = rows.some(({ node }) => node.id === props.selected) ? props.selected : (rows[0]?.node.id ?? null)
  const wantsFocus = useRef(false)

  useEffect(() => {
    if (!wantsFocus.current || editing !== null) return
    wantsFocus.current = false
    tree.current?.querySelector<HTMLElement>(`[data-node="${current}"]`)?.focus()
  })

  function focusOn(id: string | null): void {
    wantsFocus.current = true
    props.onSelect(id)
  }
  function toggle(id: string): void {
    setClosed(closed.has(id) ? new Set([...closed].filter((other) => other !== id)) : new Set([...closed, id]))
  }
  function open(id: string): void {
    if (closed.has(id)) setClosed(new Set([...closed].filter((other) => other !== id)))
  }
  function apply(next: Forest<N> | null, focus: string | null): void {
    if (next === null || readOnly || !allows(next)) return
    change(next)
    focusOn(focus)
  }
  function change(next: Forest<N>): void {
    expect(next)
    props.onChange(next)
  }
  function begin(next: Forest<N>, id: string): void {
    if (!allows(next)) return
    hold(next)
    props.onSelect(id)
    setEditing(id)
  }
  function add(where: 'sibling' | 'child', at: string, base: Forest<N> = forest): void {
    if (readOnly) return
    const fresh = props.create()
    const sibling = insertAfter(base, at, fresh)
    open(at)
    // A single root has no siblings: what is added next to it is added below it.
    begin(where === 'sibling' && allows(sibling) ? sibling : appendChild(base, at, fresh), fresh.id)
  }
  function remove(id: string): void {
    const at = rows.findIndex(({ node }) => node.id === id)
    const place = find(forest, id)
    const after = place?.siblings[place.at + 1] ?? place?.siblings[place.at - 1] ?? place?.parent ?? rows[at - 1]?.node
    apply(removeNode(forest, id), after?.id ?? null)
  }

  function perform(command: OutlineCommand): boolean {
    const at = rows.findIndex(({ node }) => node.id === current)
    const row = rows[at]
    if (row === undefined) {
      if (command !== 'addSibling' && command !== 'addChild') return false
      const fresh = props.create()
      if (!readOnly) begin([fresh], fresh.id)
      return true
    }
    if (command !== 'addChild' && command !== 'outdent') released.current = false
    const { id } = row.node
    const hasChildren = row.node.children.length > 0
    const step = (to: number) => focusOn(rows[Math.max(0, Math.min(rows.length - 1, to))]?.node.id ?? id)
    switch (command) {
      case 'next':
        step(at + 1)
        break
      case 'previous':
        step(at - 1)
        break
      case 'first':
        step(0)
        break
      case 'last':
        step(rows.length - 1)
        break
      case 'openOrEnter':
        if (hasChildren && closed.has(id)) open(id)
        else if (hasChildren) step(at + 1)
        break
      case 'closeOrLeave':
        if (hasChildren && !closed.has(id)) setClosed(new Set([...closed, id]))
        else if (row.parent !== null) focusOn(row.parent.id)
        break
      case 'addSibling':
        add('sibling', id)
        break
      case 'addChild':
        if (released.current) return false
        add('child', id)
        break
      case 'outdent':
        if (released.current) return false
        apply(outdent(forest, id), id)
        break
      case 'indent':
        apply(indent(forest, id), id)
        break
      case 'moveUp':
        apply(moveAmongSiblings(forest, id, -1), id)
        break
      case 'moveDown':
        apply(moveAmongSiblings(forest, id, 1), id)
        break
      case 'rename':
        startRename(id)
        break
      case 'remove':
        remove(id)
        break
      case 'leave':
        released.current = true
        break
    }
    return true
  }

  const rowActions: RowActions = {
    commit: (id, text, next) => {
      const name = text.trim()
      setEditing(null)
      drop()
      wantsFocus.current = true
      if (name === '') return
      const named = replaceNode(forest, id, (node) => [props.rename(node, name)])
      const before = find(props.forest, id)
      if (before === null || props.textOf(before.node) !== name) change(named)
      if (next === 'addChild') add('child', id, named)
    },
    cancel: () => {
      setEditing(null)
      drop()
      wantsFocus.current = true
    },
    move: (id, target, where) => apply(moveTo(forest, id, target, where), id),
    dropData: (data, id) => {
      const place = find(props.forest, id)
      return place !== null && !readOnly && props.onDropData?.(data, place.node) === true
    },
  }

  const startRename = (id: string) => (readOnly ? undefined : setEditing(id))
  return {
    rows,
    current,
    editing,
    perform,
    rowActions,
    events: outlineEvents({
      perform,
      toggle,
      select: focusOn,
      startRename,
      focused: (id) => (id === props.selected ? undefined : props.onSelect(id)),
      left: () => {
        released.current = false
      },
    }),
  }
}
