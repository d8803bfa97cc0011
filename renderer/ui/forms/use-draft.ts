import { useEffect, useRef, useState } from 'react'

/**
 * What the user is typing, until it is committed: on leaving the field, on Enter, and when the field itself goes away with
 * an edit in it (the browser sends no blur then).
 */
export function useDraft<T>(value: T, onCommit: (value: T) => void) {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null)
  const commit = () => {
    if (draft !== null && draft.value !== value) onCommit(draft.value)
    setDraft(null)
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])
  return {
    shown: draft === null ? value : draft.value,
    dirty: draft !== null,
    edit: (next: T) => setDraft({ value: next }),
    commit,
    discard: () => setDraft(null),
  }
}
