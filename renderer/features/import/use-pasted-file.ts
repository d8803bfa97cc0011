import { useEffect, useEffectEvent } from 'react'

/**
 * Takes what is pasted into the window: a copied file as it is, copied cells as a text file with tabs, as Excel, WPS and web
 * pages put them on the clipboard. Typing into a field keeps its own paste.
 *
 * @param name what pasted cells are called, without an extension
 */
export function usePastedFile(name: string, take: (file: File) => void): void {
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return
    const file = event.clipboardData?.files[0]
    const text = event.clipboardData?.getData('text/plain') ?? ''
    // Excel adds a picture of the cells, a file manager the path of the file: only rows of text are a table.
    if (/[\t\n]/.test(text.trim())) take(new File([text], `${name}.tsv`, { type: 'text/tab-separated-values' }))
    else if (file !== undefined) take(file)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => pasted(event)
    window.addEventListener('paste', listen)
    return () => window.removeEventListener('paste', listen)
  }, [])
}
