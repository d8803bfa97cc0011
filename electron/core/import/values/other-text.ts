/** 问卷星 writes the text behind an option in 〖〗, some other platforms in 【】. */
const anywhere = /[〖【]([^〖〗【】]*)[〗】]/g

/**
 * An answer without the text written behind it. An answer that is nothing but brackets stays.
 *
 * @example withoutOtherText('其他〖洗车〗') // '其他'
 */
export function withoutOtherText(answer: string): string {
  if (!answer.endsWith('〗') && !answer.endsWith('】')) return answer
  const start = Math.max(answer.lastIndexOf('〖'), answer.lastIndexOf('【'))
  // Between the brackets stands no other one, or they belong to something else.
  const inner = answer.slice(start + 1, -1)
  if (start < 0 || /[〗】]/.test(inner)) return answer
  return answer.slice(0, start).trimEnd() || answer
}

/** Every option of a cell without the text behind it: `保养┋其他〖洗车〗` → `保养┋其他`. */
export function withoutOtherTexts(cell: string): string {
  return cell.replace(anywhere, '')
}

/**
 * What was written behind the options of a cell; null for nothing.
 *
 * @example otherTextOf('保养┋其他〖洗车〗') // '洗车'
 */
export function otherTextOf(cell: string): string | null {
  const texts = [...cell.matchAll(anywhere)].flatMap(([whole, text = '']) =>
    text.trim() === '' || whole === cell.trim() ? [] : [text.trim()],
  )
  return texts.length === 0 ? null : texts.join('；')
}
