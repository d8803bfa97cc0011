import type { Extension } from './raw-dictionary.ts'

/** How the texts of a file are to be read. */
export interface SavText {
  /** As the WHATWG names it; null where the file does not say and each text is looked at. */
  readonly encoding: string | null
  decode(bytes: Buffer): string
}

/** Windows' numbers of code pages, as record 7/3 gives them. 936 is GBK, which GB18030 contains. */
const codePages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  20936: 'gb18030',
  51932: 'euc-jp',
  52936: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
}

/**
 * Finds the encoding: record 7/20 names it; older files have only the code page in record 7/3; the oldest nothing, and
 * then a text is UTF-8 where its bytes can be, else GB18030.
 */
export function savText(extensions: ReadonlyMap<number, Extension>, littleEndian: boolean): SavText {
  const named = extensions.get(20)?.data.toString('latin1').trim()
  const machine = extensions.get(3)?.data
  const page = machine === undefined || machine.length < 32 ? 0 : readInt32(machine, 28, littleEndian)
  const encoding = (named === undefined ? null : known(named)) ?? encodingOfPage(page)
  if (encoding === 'utf-8') return { encoding, decode: (bytes) => bytes.toString('utf8') }
  if (encoding === null) return { encoding, decode: decodeUndeclared }
  const decoder = new TextDecoder(encoding)
  return { encoding, decode: (bytes) => decoder.decode(bytes) }
}

function encodingOfPage(page: number): string | null {
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  if (page > 28_591 && page <= 28_606) return known(`iso-8859-${page - 28_590}`)
  return codePages[page] ?? null
}

/** GB2312 and GBK are read as GB18030, which holds both; a name nobody knows is none. */
function known(name: string): string | null {
  const number = /^(?:cp|windows-|ms)?(\d+)$/i.exec(name)?.[1]
  if (number !== undefined) return encodingOfPage(Number(number))
  if (/^(gb2312|gbk|gb_?18030|euc-?cn)$/i.test(name)) return 'gb18030'
  try {
    return new TextDecoder(name).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })
const chinese = new TextDecoder('gb18030')

function decodeUndeclared(bytes: Buffer): string {
  try {
    return strict.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return chinese.decode(bytes)
    throw error
  }
}

function readInt32(bytes: Buffer, offset: number, littleEndian: boolean): number {
  return littleEndian ? bytes.readInt32LE(offset) : bytes.readInt32BE(offset)
}
