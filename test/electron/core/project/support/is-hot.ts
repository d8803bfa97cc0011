import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** Whether a killed writer has left a journal that has to be played back: its header is written before the project is. */
export function isHot(path: string): boolean {
  if (!existsSync(`${path}-journal`)) return false
  const file = openSync(`${path}-journal`, 'r')
  const byte = Buffer.alloc(1)
  const isHeaderThere = readSync(file, byte) === 1 && byte[0] !== 0
  closeSync(file)
  return isHeaderThere
}
