import { useEffect, useState } from 'react'
import type { Forest } from './outline-node.ts'

interface Own<N> {
  readonly forest: Forest<N>
  /** What was given when this one was made. */
  readonly base: Forest<N>
  /** Until it is handed over it stays, whatever is given. */
  readonly held: boolean
}

/**
 * The forest on the screen: the given one; while a new node is being named, the one with it; and just after an edit the
 * edited one, until the given one follows. So the row that was edited is there to take the focus at once.
 */
export function useShownForest<N>(given: Forest<N>) {
  const [own, setOwn] = useState<Own<N> | null>(null)
  const shows = own !== null && (own.held || same(own.base, given))
  useEffect(() => {
    if (own !== null && !shows) setOwn(null)
  }, [own, shows])
  return {
    forest: shows ? own.forest : given,
    /** Shows a forest that is nobody's business yet. */
    hold: (forest: Forest<N>) => setOwn({ forest, base: given, held: true }),
    /** Shows a forest that has been handed over. */
    expect: (forest: Forest<N>) => setOwn({ forest, base: given, held: false }),
    drop: () => setOwn(null),
  }
}

/** The given forest may be a new array around the same trees. */
function same<N>(a: Forest<N>, b: Forest<N>): boolean {
  return a.length === b.length && a.every((node, at) => node === b[at])
}
