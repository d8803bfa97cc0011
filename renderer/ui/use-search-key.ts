import { useEffect, useEffectEvent } from 'react'

/**
 * Ctrl+F wherever the focus is on a page that draws only the rows in sight: the browser's own search would find nothing else.
 * In a dialog the key is the dialog's business.
 */
export function useSearchKey(search: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isSearch =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f'
    if (!isSearch || event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return
    event.preventDefault()
    search()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
