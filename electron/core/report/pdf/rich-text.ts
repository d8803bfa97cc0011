import type { RichText } from '#shared/document/block.ts'

/** Runs as pdfmake takes them. The font has no italics; emphasis is set bold. */
export function richText(text: RichText): { text: string; bold?: boolean }[] {
  if (typeof text === 'string') return [{ text }]
  return text.map((run) => ({ text: run.text, bold: run.bold === true || run.italic === true }))
}
