import { open } from 'node:fs/promises'
import type { SourceFile } from '../source.ts'
import { BytecodeDecoder } from './bytecode.ts'
import { SavCursor } from './sav-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import { refuseTruncated } from './sav-failure.ts'
import { zlibBlocks } from './zlib-blocks.ts'

const stretchBytes = 1 << 20

/**
 * The cases of a file, each as its bytes; one at a time, and the buffer is used again for the next. Refuses `truncated`
 * where the file promises more cases than it has, or ends within one.
 */
export async function* readCases(file: SourceFile, dictionary: SavDictionary): AsyncGenerator<Buffer> {
  const handle = await open(file.path)
  try {
    const cursor = new SavCursor(handle, file.size, file.name)
    cursor.littleEndian = dictionary.littleEndian
    cursor.seek(dictionary.dataAt)
    const { header, cases: expected } = dictionary
    let count = 0
    const source =
      header.compression === 'none'
        ? plainCases(cursor, dictionary, file.size)
        : packedCases(cursor, dictionary, file.size)
    for await (const one of source) {
      if (count === expected) return
      count++
      yield one
    }
    cursor.part = `case ${count + 1}`
    if (expected !== null && count < expected) refuseTruncated(cursor.place)
  } finally {
    await handle.close()
  }
}

async function* plainCases(
  cursor: SavCursor,
  { elements, cases }: SavDictionary,
  size: number,
): AsyncGenerator<Buffer> {
  const bytes = elements * 8
  const together = Math.max(1, Math.floor(stretchBytes / bytes))
  for (let count = 0; cursor.position < size && count !== cases; ) {
    cursor.part = `case ${count + 1}`
    const whole = Math.floor((size - cursor.position) / bytes)
    const stretch = await cursor.take(Math.max(1, Math.min(together, whole)) * bytes)
    for (let at = 0; at < stretch.length; at += bytes, count++) yield stretch.subarray(at, at + bytes)
  }
}

async function* packedCases(cursor: SavCursor, dictionary: SavDictionary, size: number): AsyncGenerator<Buffer> {
  const { header, elements, systemMissing, littleEndian } = dictionary
  const decoder = new BytecodeDecoder({ elements, bias: header.bias, systemMissing, littleEndian })
  let count = 0
  for await (const stretch of header.compression === 'zlib' ? zlibBlocks(cursor) : stretches(cursor, size)) {
    for (const one of decoder.push(stretch)) {
      count++
      yield one
    }
    if (decoder.ended) break
  }
  cursor.part = `case ${count + 1}`
  if (decoder.midCase) refuseTruncated(cursor.place)
}

async function* stretches(cursor: SavCursor, size: number): AsyncGenerator<Buffer> {
  while (cursor.position < size) yield await cursor.take(Math.min(stretchBytes, size - cursor.position))
}
