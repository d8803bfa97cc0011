/** Hands bytes to the browser as a download. */
export function saveToDownloads(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The download reads the address after the click; releasing it at once would cut the file off in some browsers.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
