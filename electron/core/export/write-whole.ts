import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'

/** Where a file's bytes go, one after the other. */
export interface Sink {
  write(bytes: Uint8Array | string): Promise<void>
}

const bufferedBytes = 256 * 1024

/**
 * Writes a file whole or not at all: under another name beside it, which then takes its place. What stood there before
 * stays until then. Refuses `exportDiskFull`, `exportCannotWrite` and `exportTargetOpen` (Excel holds it).
 */
export async function writeWhole<Result>(path: string, write: (sink: Sink) => Promise<Result>): Promise<Result> {
  const temporary = `${path}.${process.pid}-${Date.now().toString(36)}.part`
  try {
    const handle = await open(temporary, 'wx')
    let result: Result
    try {
      const sink = bufferedSink(handle)
      result = await write(sink)
      await sink.flush()
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    return result
  } catch (error) {
    await rm(temporary, { force: true })
    return refuseFailure(error, basename(path))
  }
}

function bufferedSink(handle: FileHandle): Sink & { flush(): Promise<void> } {
  let waiting: Uint8Array[] = []
  let size = 0
  const flush = async () => {
    const bytes = Buffer.concat(waiting)
    waiting = []
    size = 0
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten
  }
  return {
    async write(data) {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
      waiting.push(bytes)
      size += bytes.byteLength
      if (size >= bufferedBytes) await flush()
    },
    flush,
  }
}

function refuseFailure(error: unknown, file: string): never {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') refuse('exportDiskFull', { file })
  if (code === 'EBUSY' || code === 'EPERM') refuse('exportTargetOpen', { file })
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') {
    refuse('exportCannotWrite', { file })
  }
  throw error
}
