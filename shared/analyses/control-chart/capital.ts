/** A name as it stands at the head of a caption or in a table. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
