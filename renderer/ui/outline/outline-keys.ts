/** What a key means in an outline. */
export type OutlineCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'openOrEnter'
  | 'closeOrLeave'
  | 'addSibling'
  | 'addChild'
  | 'outdent'
  | 'indent'
  | 'moveUp'
  | 'moveDown'
  | 'rename'
  | 'remove'
  | 'leave'

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const plain: Readonly<Record<string, OutlineCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  ArrowRight: 'openOrEnter',
  ArrowLeft: 'closeOrLeave',
  Enter: 'addSibling',
  Tab: 'addChild',
  F2: 'rename',
  Delete: 'remove',
  Escape: 'leave',
}
const withAlt: Readonly<Record<string, OutlineCommand>> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowLeft: 'outdent',
  ArrowRight: 'indent',
}

/**
 * The outline keys of the workbench: Enter sibling, Tab child, Shift+Tab outdent, F2 rename, Alt+arrows move, Delete.
 * Arrows, Home and End walk as in every tree (ARIA tree pattern). Escape gives Tab back to the page, so that the keyboard
 * is never caught in the tree.
 */
export function outlineCommand({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): OutlineCommand | null {
  if (ctrlKey || metaKey) return null
  if (altKey) return shiftKey ? null : (withAlt[key] ?? null)
  if (shiftKey) return key === 'Tab' ? 'outdent' : null
  return plain[key] ?? null
}
