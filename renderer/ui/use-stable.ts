import { useState } from 'react'

/** The same object as long as its content (as JSON) is the same: options built anew at every render stay one thing. */
export function useStable<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
