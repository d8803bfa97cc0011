import { cleanText } from './clean-text.ts'

/**
 * A text in the form in which two writings of the same answer are equal: width, case, spaces and the full stop at the
 * end do not count. For comparing only, never kept.
 *
 * @example comparableText('Very　Satisfied。') // 'verysatisfied'
 */
export function comparableText(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[。.!！;；,，]+$/, '')
}
