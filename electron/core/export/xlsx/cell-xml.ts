import { secondsOf } from '../iso-moment.ts'
import type { WrittenAnswer } from '../written-answer.ts'
import { mostCharacters, xmlText } from './xml-text.ts'

/** Numbers of the styles in styles.xml. */
export const styles = { plain: 0, date: 1, moment: 2, heading: 3 } as const

const secondsPerDay = 86_400
/** Days from Excel's zero to 1970-01-01. */
const epochDays = 25_569
/** Before March 1900 Excel counts a day that never was. */
const firstSerial = 61

/**
 * A cell of a sheet. Texts stand in the cell itself (`inlineStr`): no table of texts has to be kept in memory, and none
 * is a formula, whatever it begins with.
 */
export function cellXml(reference: string, cell: WrittenAnswer, style: number = styles.plain): string {
  if (cell === null) return ''
  switch (cell.kind) {
    case 'number':
      return `<c r="${reference}"${styleAttribute(style)}><v>${cell.value}</v></c>`
    case 'date': {
      const serial = secondsOf(cell.iso) / secondsPerDay + epochDays
      if (serial < firstSerial) return textCell(reference, cell.iso, style)
      const day = cell.iso.length === 10
      return `<c r="${reference}" s="${day ? styles.date : styles.moment}"><v>${serial}</v></c>`
    }
    case 'text':
      return textCell(reference, cell.value, style)
  }
}

function textCell(reference: string, text: string, style: number): string {
  if (text === '') return ''
  const whole = text.length > mostCharacters ? cut(text) : text
  return `<c r="${reference}"${styleAttribute(style)} t="inlineStr"><is><t xml:space="preserve">${xmlText(whole)}</t></is></c>`
}

function styleAttribute(style: number): string {
  return style === styles.plain ? '' : ` s="${style}"`
}

/** Never through the middle of a character. */
function cut(text: string): string {
  const last = text.charCodeAt(mostCharacters - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? mostCharacters - 1 : mostCharacters)
}
