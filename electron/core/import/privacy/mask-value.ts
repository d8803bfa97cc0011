import { assertNever } from '#shared/errors/assert-never.ts'
import type { PersonalKind } from '#shared/survey/import-mapping.ts'
import { cleanText } from '../values/clean-text.ts'
import type { Digest } from './digest.ts'
import { lastShown } from './last-shown.ts'
import { maskName } from './mask-name.ts'
import { maskWithinText } from './mask-within-text.ts'

/**
 * What is stored in place of a personal value: as little as people need to recognise a case they know, and, for what names
 * one person or device, a digest by which duplicates are found.
 *
 * @example maskValue('phone', '13812345678', digest) // '*******5678 #9f86d081884c'
 * @example maskValue('name', '欧阳修', digest) // '欧阳*'
 */
export function maskValue(kind: PersonalKind, text: string, digest: Digest): string {
  const bare = cleanText(text).normalize('NFKC')
  const named = (shown: string, value = bare.toUpperCase()) => `${shown} #${digest(value)}`
  switch (kind) {
    case 'phone':
      return named(lastShown(bare.replaceAll(/\D/g, ''), 4), phoneDigits(bare))
    case 'idNumber':
      return named(lastShown(bare, 4))
    case 'plate':
      return named(`${bare.slice(0, 1)}${lastShown(bare.slice(1).replaceAll(/[·•\s]/g, ''), 2)}`, plateOf(bare))
    case 'ip':
      return named(bare.replace(/^(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}/, '$1.*.*'))
    case 'email':
      return named(bare.replace(/^(.).*@/, '$1***@'))
    case 'account':
      return named(`${bare.slice(0, 1)}***`)
    case 'name':
      return maskName(bare)
    case 'address':
      return `${/^.*?(?:[区县旗]|市(?!.*?[区县旗]))/.exec(bare)?.[0] ?? ''}***`
    case 'freeText':
      return maskWithinText(text)
    default:
      return assertNever(kind)
  }
}

/** The same telephone however it is written. */
function phoneDigits(text: string): string {
  return text.replaceAll(/\D/g, '').replace(/^86(?=1\d{10}$)/, '')
}

function plateOf(text: string): string {
  return text.replaceAll(/[·•\s]/g, '').toUpperCase()
}
