import { useCallback, useEffect, useState } from 'react'

const memory = new Map<string, unknown>()
const listeners = new Map<string, Set<(value: unknown) => void>>()

/**
 * State that outlives its component while the program runs: the options of a page are still there when the user comes
 * back. Another project starts anew (`forgetAll`).
 */
export function useRemembered<T>(key: string, initial: T | (() => T)): [T, (next: T | ((old: T) => T)) => void] {
  const [value, setValue] = useState<T>(() => {
    if (memory.has(key)) return memory.get(key) as T
    return typeof initial === 'function' ? (initial as () => T)() : initial
  })
  useEffect(() => {
    const heard = listeners.get(key) ?? new Set()
    const hear = (told: unknown) => setValue(() => told as T)
    listeners.set(key, heard.add(hear))
    return () => {
      heard.delete(hear)
    }
  }, [key])
  const set = useCallback(
    (next: T | ((old: T) => T)) =>
      setValue((old) => {
        const result = typeof next === 'function' ? (next as (old: T) => T)(old) : next
        memory.set(key, result)
        return result
      }),
    [key],
  )
  return [value, set]
}

/** Sets an option of a page from outside, before going there; a page that is on the screen follows at once. */
export function remember(key: string, value: unknown): void {
  memory.set(key, value)
  for (const hear of listeners.get(key) ?? []) hear(value)
}

/** Forgets the options of all pages. */
export function forgetAll(): void {
  memory.clear()
}
