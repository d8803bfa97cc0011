import { isIdNumber } from '../values/id-number.ts'
import {
  accountPattern,
  emailPattern,
  idNumberPattern,
  ipPattern,
  phonePattern,
  platePattern,
} from '../values/personal-patterns.ts'
import { lastShown } from './last-shown.ts'

/** Alone, not as a part of a longer number: an order number that happens to hold a telephone number is none. */
const alone = (pattern: string) => `(?<![\\d.])(?:${pattern})(?![\\d.]?\\d)`

const personal = new RegExp(
  [
    `(?<idNumber>${alone(idNumberPattern)})`,
    `(?<phone>${alone(phonePattern)})`,
    `(?<email>${emailPattern})`,
    `(?<plate>(?:${platePattern})(?![A-Za-z0-9]))`,
    `(?<ip>${alone(ipPattern)})`,
    `(?<account>${accountPattern})`,
  ].join('|'),
  'gi',
)

/** Most answers hold neither a digit nor an @, and need no closer look. */
const worthALook = /[\d０-９@＠]|微信|wechat|vx|QQ/i

/**
 * A free text with the personal data in it masked, the rest as it was written.
 *
 * @example maskWithinText('请回电13812345678，谢谢') // '请回电*******5678，谢谢'
 */
export function maskWithinText(text: string): string {
  if (!worthALook.test(text)) return text
  const plain = narrow(text)
  let masked = ''
  let from = 0
  for (const match of plain.matchAll(personal)) {
    const [found] = match
    const { groups } = match
    if (groups?.['idNumber'] !== undefined && !isIdNumber(found)) continue
    if (groups?.['ip'] !== undefined && found.split('.').some((part) => Number(part) > 255)) continue
    masked += text.slice(from, match.index) + maskOf(found, groups ?? {})
    from = match.index + found.length
  }
  return masked + text.slice(from)
}

/** Whether a text holds personal data. */
export function holdsPersonalData(text: string): boolean {
  return maskWithinText(text) !== text
}

function maskOf(found: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['phone'] !== undefined) return lastShown(found.replaceAll(/\D/g, ''), 4)
  if (groups['idNumber'] !== undefined) return lastShown(found, 4)
  if (groups['plate'] !== undefined) return `${found.slice(0, 1)}${lastShown(found.slice(1), 2)}`
  if (groups['email'] !== undefined) return found.replace(/^(.).*@/, '$1***@')
  if (groups['ip'] !== undefined) return found.replace(/\.\d{1,3}\.\d{1,3}$/, '.*.*')
  return `${found.slice(0, 1)}***`
}

/** Full-width digits and letters as narrow ones, character by character, so that places stay the same. */
function narrow(text: string): string {
  return text.replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
