/**
 * Puts a text on the clipboard in two forms, so that Word and Excel paste a table and an editor pastes lines. Call it from
 * a click or a key press. The browser's own copy command goes first: it needs no permission (the desktop host grants none)
 * and hands the HTML over as it is, while the asynchronous clipboard strips what only Excel understands.
 *
 * @returns whether the clipboard took it
 */
export async function copyRich({ html, text }: { html: string; text: string }): Promise<boolean> {
  if (copyAsSelection({ html, text })) return true
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
    return true
  } catch {
    return copyLines(text)
  }
}

/** The lines alone, where nothing richer can be written. */
async function copyLines(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Answers the browser's own copy command with these contents. The command needs something selected to be enabled. */
function copyAsSelection({ html, text }: { html: string; text: string }): boolean {
  let taken = false
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  const focused = document.activeElement
  const decoy = document.createElement('textarea')
  decoy.value = text
  decoy.style.cssText = 'position:fixed;opacity:0'
  // Inside the dialog that has the focus, which would take it back from anywhere else.
  const host = focused?.closest('[role="dialog"]') ?? document.body
  host.append(decoy)
  decoy.select()
  document.addEventListener('copy', answer, { capture: true })
  try {
    return document.execCommand('copy') && taken
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', answer, { capture: true })
    decoy.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
